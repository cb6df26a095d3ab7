import fc from 'fast-check';

/** What news is made of. */
const NEWS = [
  'said',
  'told reporters',
  'according to',
  'the army',
  'Ana Ruiz',
  'he',
  'U.N.',
  'that',
  ', adding',
  '12 people were killed',
  'on Friday',
  'alleged',
  'Updated 7:52 PM',
  'updated 6:14 PM EST, Sat March 13, 2027',
  'By Ana Ruiz',
  'From A B, HW',
  'cannot independently verify',
  'denied',
  'who',
  '$3.5bn',
  '1,000',
  'may be',
  'Q:',
  'A:',
  'Related stories',
  'Read more: x',
  '• NEW: ',
  '- ',
  '1. ',
  '(HW) -- ',
  'LUSEN (HW) - The minister said no.',
  'The minister said on Monday that the talks had failed and would not go on.',
];
/** Marks that seldom come alone, and do here. */
const MARKS = ['"', '“', '”', '‘', '’', "'", "''", '«', '»', '.', ',', '?', ':', ';', '--', '—', '(', ')', '[', '…'];
/** What letters and white space can be. */
const LETTERS = [
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  ' ',
  '\t',
  '\u00A0',
  '\u200B',
  '\u00AD',
  '\uFEFF',
  '\u0000',
  '\u001B[31m',
  '\u202E',
  '\u202Eالجيش',
  'عاجل',
  'قال الوزير',
  '漢字',
  '部长说',
  '😀',
  '👩‍👩‍👧',
  'e\u0301\u0301',
  'İ',
  'ß',
  'ﬁ',
  '\uD800',
  '\uDC00',
  '\uD83D',
];
const HTML = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<br>',
  '<article>',
  '<aside>',
  '<blockquote>',
  '<figcaption>',
  '<ul><li>',
  '<h1>',
  '</h1>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<a href="x">',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '&',
  '<',
  '<table><td>',
  '<svg>',
  '<pre>',
  '<time datetime="2027-01-01">',
  '<form>',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"',
];
const MARKDOWN = ['# ', '> ', '```', '**', '[a](b)', '---', '===', '\\'];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NEWS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...LETTERS) },
);
const joined = (pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.tuple(fc.array(pieces, { maxLength }), fc.constantFrom(' ', ' ', '')).map(([parts, between]) => parts.join(between));

/** Words of news in no order, among marks and letters that break readers of it. */
export const brokenNews = joined(piece, 60);

/** The same among pieces of HTML and Markdown, and whatever else. */
export const soup = joined(
  fc.oneof(
    { weight: 3, arbitrary: piece },
    { weight: 3, arbitrary: fc.constantFrom(...HTML) },
    { weight: 1, arbitrary: fc.constantFrom(...MARKDOWN) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  ),
  60,
);

/** A pattern of one to four pieces, again and again. */
export const repeated = fc
  .tuple(joined(piece, 4), fc.nat({ max: 100 }), fc.constantFrom('', ' ', '\n', '\n\n'))
  .map(([pattern, times, between]) => Array.from({ length: times }, () => pattern).join(between));

/** Any short text. */
export const anyText = fc.oneof(
  brokenNews,
  soup,
  repeated,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Stretches of articles with words cut out, put in, moved and said twice. */
export function mutationsOf(articles: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 60 }), to: fc.nat(), put: fc.oneof(piece, soup, fc.constant('')) });
  const stretch = fc
    .tuple(fc.constantFrom(...articles), fc.nat(), fc.integer({ min: 100, max: 2000 }))
    .map(([article, from, length]) => article.slice(from % article.length, (from % article.length) + length));
  return fc.tuple(stretch, fc.array(edit, { minLength: 1, maxLength: 12 })).map(([article, edits]) => edits.reduce(edited, article));
}

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly to: number;
  readonly put: string;
}

function edited(text: string, { at, cut, to, put }: Edit): string {
  const start = at % (text.length + 1);
  const words = text.slice(start, start + cut);
  const rest = `${text.slice(0, start)}${put}${text.slice(start + cut)}`;
  const place = to % (rest.length + 1);
  // half of what is cut out is put back elsewhere
  return to % 2 === 0 ? rest : `${rest.slice(0, place)}${words}${rest.slice(place)}`;
}
