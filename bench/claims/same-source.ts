const SMALL = new Set(
  'the a an its his her their mr mrs ms dr prof sir lord lady dame judge justice officer sgt capt col gen lt maj'.split(' '),
);
const TITLE =
  /^(?:professor|president|vice|prime|minister|deputy|mayor|governor|senator|captain|colonel|general|lieutenant|major|sergeant|inspector|detective|superintendent|superintending|constable|commander|chief|councillor|coroner|magistrate|sheriff|senior|acting|reverend|father|sister|brother)$/;

/** A name's words without case, marks, possessives, articles and abbreviated titles. */
function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter((word) => !SMALL.has(word));
}

const withoutTitles = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word) => !TITLE.test(word));
  return at < 0 ? words : words.slice(at);
};

/** Words that join the others: "Ostra's spokesman" is the "spokesman for Ostra". */
const JOINTS = new Set('of for by at in from with on to and'.split(' '));
const JOINED = new RegExp(`\\b(?:${[...JOINTS].join('|')})\\b|['’]s\\b|s['’](?= )`);

/**
 * Whether two names stand for one source: the same words, or the words of one stand in a row in the other ("Corrin", "Aled Corrin of Pell"), once case,
 * accents, articles, possessives and titles are away; of descriptions, in whatever order. Not where one is only whose or for whom the other is: "Corrin"
 * is neither "Corrin's lawyer" nor "a lawyer for Corrin". No name is the same as no name only.
 */
export function sameSource(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  const [a = [], b = []] = [wordsOf(one), wordsOf(other)].map(withoutTitles);
  if (a.length === 0 || b.length === 0) return false;
  if (isRow(a, b) || isRow(b, a)) return !(speaksFor(one, a, b) || speaksFor(other, b, a));
  return (JOINED.test(one) || JOINED.test(other)) && (isAmong(a, b) || isAmong(b, a));
}

const isRow = (some: readonly string[], all: readonly string[]): boolean => ` ${all.join(' ')} `.includes(` ${some.join(' ')} `);

const isAmong = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((word) => JOINTS.has(word) || all.includes(word)) && some.some((word) => !JOINTS.has(word));

/** Whether a name is that of another source's somebody: with the other for owner ("Corrin's lawyer"), or at its end after "for" or the like. */
function speaksFor(name: string, own: readonly string[], other: readonly string[]): boolean {
  if (other.length >= own.length) return false;
  const [, owner = '', owned = ''] = /^(.+?)(?:['’]s|s['’]) (.+)$/.exec(name) ?? [];
  if (!JOINED.test(owner) && isRow(other, wordsOf(owner)) && !isRow(other, wordsOf(owned))) return true;
  const tail = /^.+ (?:for|against|close to|behind) (.+)$/.exec(name)?.[1];
  return tail !== undefined && wordsOf(tail).join(' ') === other.join(' ');
}
