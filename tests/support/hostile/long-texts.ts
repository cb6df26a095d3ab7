type Family = readonly [name: string, piece: string];

/** Pieces that make a long line of nothing else; a step that looks back at all before it would take hours over such a line. */
export const LONG_LINES: readonly Family[] = [
  ['words', 'word '],
  ['quotation marks', '"'],
  ['unpaired single marks', "'a "],
  ['speakers', 'Ana Ruiz said the army, '],
  ['full stops', '. '],
  ['letters and dots', 'a.'],
  ['numbers', '1,'],
  ['hyphens', 'a-'],
  ['phrases', 'according to '],
  ['brackets', '('],
  ['names', 'Ana of '],
  ['hedges', 'alleged '],
  ['disclaimers', 'cannot confirm '],
  ['sentences', 'He said it fell. '],
  ['exclamations', '“No!” “Yes!” '],
  ['dashes', '-'],
  ['spaces', ' '],
  ['surrogates', '\uD83D'],
  ['open quotations', '“He said '],
  ['quotations that close', '“It fell,” he said. '],
  ['numbered people', '12 people were killed on Friday and '],
  ['words that are family names too', 'Ana May said Will May, '],
  ['candidates', 'candidates Ana Ruiz and Bob Lee, '],
  ['letters from right to left', 'قال الوزير '],
];

/** Pieces that make a text of many paragraphs. */
export const MANY_PARAGRAPHS: readonly Family[] = [
  ['of one speaker', 'Ana Ruiz said 12 people were killed on Friday.\n\n'],
  ['of quotations alone', '“We lost the bridge.”\n\n'],
  ['of open quotations', '“We lost the bridge.\n\n'],
  ['of a conversation', 'Ruiz: Forty people died there.\n\nCourier: How many died there?\n\n'],
  ['of pronouns', 'He said it fell.\n\n'],
  ['of disclaimers', 'Harbour Wire could not confirm the accounts. Ana Ruiz said it fell.\n\n'],
  ['of denials', 'The army denied that the bridge fell. Ana Ruiz said the bridge fell.\n\n'],
  ['of list items', '- item of a list\n'],
  ['of related headings', `Related stories\n${'A sentence that goes on for a while. '.repeat(4)}\n\n`],
  ['of time stamps', 'updated 6:14 PM EST, Sat March 13, 2027\n'],
  ['of titles', 'Some Title Or Other\nShare\nShare\n'],
  ['of wrapped lines', 'lower case words that go on and on until the line is full and\n'],
];

/** Pieces that make the body of a page. */
export const LONG_PAGES: readonly Family[] = [
  ['paragraphs', '<p>A sentence of some length, as stories have it, that ends here at last, she said.'],
  ['inline elements', '<b>x</b> '],
  ['entities', '&nbsp;'],
  ['opening brackets', '<'],
  ['list items', '<li>She said so.'],
];

/** Pieces that make a text of which no two are alike: `#` stands for another name in each, `%` for another number. */
export const MANY_DIFFERENT: readonly Family[] = [
  ['speakers', 'Ana # said bridge % fell.\n\n'],
  ['speakers in one paragraph', 'Ana # said bridge % fell. '],
  ['organisations', 'The # Council said bridge % fell. It said so again.\n\n'],
  ['claims', 'The army said % people were killed in Port #.\n\n'],
  ['denials', 'Ana Ruiz said bridge # fell. Bob Lee denied that bridge # fell.\n\n'],
  ['people behind pronouns', 'Ana # came. She said it fell. He said it rose. They said it sank.\n\n'],
  ['descriptions of one person', 'Ana Ruiz, the #er of % and head of the # Board, said it fell.\n\n'],
  ['bodies of one person', 'Ana Ruiz of the # Council said it fell. She said it rose.\n\n'],
  ['bullets', '• NEW: Army says % killed in Port #\n'],
];

/** As many pieces as make a text at least so long, in UTF-16 code units. */
export function fill(piece: string, length: number): string {
  if (!/[#%]/.test(piece)) return piece.repeat(Math.ceil(length / piece.length));
  const pieces: string[] = [];
  for (let i = 0, long = 0; long < length; i++) {
    const next = piece.replaceAll('#', nameOf(i)).replaceAll('%', String(i));
    pieces.push(next);
    long += next.length;
  }
  return pieces.join('');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Four letters, the first a capital: another name for each number up to 450,000. */
const nameOf = (i: number): string =>
  [1, 26, 26 ** 2, 26 ** 3]
    .map((unit) => LETTERS[Math.floor(i / unit) % 26] ?? '')
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase());
