/** A run of words that both texts have, or only one of them. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...words.segment(text)].map(({ segment }) => segment);

/** Beyond so many pairs of words the middle of two texts is shown as replaced outright: nobody would read it word by word. */
const MOST_PAIRS = 1_000_000;

/** How one text became another, word by word: the same and new pieces make up the new text, the same and gone ones the old. */
export function wordDiff(before: string, after: string): Piece[] {
  const old = wordsOf(before);
  const young = wordsOf(after);
  const head = commonHead(old, young);
  const tail = commonHead(old.slice(head).toReversed(), young.slice(head).toReversed());
  return joined([
    ...old.slice(0, head).map(piece('same')),
    ...middle(old.slice(head, old.length - tail), young.slice(head, young.length - tail)),
    ...old.slice(old.length - tail).map(piece('same')),
  ]);
}

const piece =
  (kind: Piece['kind']) =>
  (text: string): Piece => ({ kind, text });

function commonHead(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, place) => word !== other[place]);
  return differs === -1 ? one.length : differs;
}

/** By the longest words in common. @see https://en.wikipedia.org/wiki/Longest_common_subsequence */
function middle(old: readonly string[], young: readonly string[]): Piece[] {
  if (old.length * young.length > MOST_PAIRS) return [...old.map(piece('gone')), ...young.map(piece('new'))];
  const width = young.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      common[i * width + j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < young.length) {
    if (old[i] === young[j]) {
      pieces.push({ kind: 'same', text: old[i] ?? '' });
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      pieces.push({ kind: 'gone', text: old[i++] ?? '' });
    } else {
      pieces.push({ kind: 'new', text: young[j++] ?? '' });
    }
  }
  return [...pieces, ...old.slice(i).map(piece('gone')), ...young.slice(j).map(piece('new'))];
}

/** Neighbours of one kind become one; of what changed side by side, the old comes first. A space between two changes changes with them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = [];
  let gone = '';
  let young = '';
  const close = (): void => {
    if (gone !== '') runs.push({ kind: 'gone', text: gone });
    if (young !== '') runs.push({ kind: 'new', text: young });
    gone = '';
    young = '';
  };
  for (const [place, { kind, text }] of pieces.entries()) {
    const next = pieces[place + 1];
    if (kind === 'gone') gone += text;
    else if (kind === 'new') young += text;
    else if (gone !== '' && young !== '' && text.trim() === '' && next !== undefined && next.kind !== 'same') {
      gone += text;
      young += text;
    } else {
      close();
      const last = runs.at(-1);
      if (last?.kind === 'same') runs[runs.length - 1] = { kind, text: last.text + text };
      else runs.push({ kind, text });
    }
  }
  close();
  return runs;
}
