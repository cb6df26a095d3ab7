import type { Claim, Quantity } from '../../extraction/claim.ts';

/** What became of those counted. */
export type Fate = 'killed' | 'executed' | 'wounded' | 'missing' | 'detained' | 'displaced' | 'infected';

/** How many of whom something happened to. */
export interface HeadCount {
  readonly quantity: Quantity;
  /** Null where the words beside the number do not say. */
  readonly fate: Fate | null;
  /** Who is counted, in the singular; `people` where anybody. */
  readonly group: string;
  /** "Including 12", "among them 12", "another 12": some of those counted elsewhere, or others beside them. */
  readonly share: 'whole' | 'part' | 'beside';
}

const FATES: readonly (readonly [Fate, RegExp])[] = [
  ['executed', /\b(?:execut(?:ed|ion|ions)|beheaded|shot after)\b/i],
  ['killed', /\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|slain|perished|drowned)\b/i],
  ['wounded', /\b(?:wound(?:ed|s)?|injur(?:ed|ies)|hurt)\b/i],
  ['missing', /\b(?:missing|unaccounted)\b/i],
  ['detained', /\b(?:detain(?:ed|ees)?|arrest(?:ed|s)?)\b/i],
  ['displaced', /\b(?:displaced|homeless|evacuated)\b/i],
  ['infected', /\b(?:infected|infections?|fell ill|fallen ill)\b/i],
];

const PEOPLE = new Set(['people', 'person', 'persons']);
const GROUPS: Readonly<Record<string, string>> = { children: 'child', women: 'woman', men: 'man', infants: 'infant' };
const GROUP =
  /\b(people|persons?|civilians?|child(?:ren)?|infants?|women|woman|men|man|soldiers?|fighters?|rebels?|officers?|patients?|passengers?|residents?|workers?|students?|pupils?|prisoners?|protesters?|villagers?|refugees?|victims?)\b/i;

/** Those who count as some of others. */
const NARROWER = new Set(['child', 'infant', 'woman', 'man', 'civilian', 'soldier', 'fighter', 'rebel', 'officer']);

/** True where all of the one group belong to the other. */
export const isGroupWithin = (part: string, whole: string): boolean => part === whole || (NARROWER.has(part) && !NARROWER.has(whole));

/** True where whoever met the one fate met the other. */
export const isFateWithin = (part: Fate | null, whole: Fate | null): boolean =>
  part === whole || (part === 'executed' && whole === 'killed');

const PART =
  /(?:\binclud(?:ing|ed|es)|\bamong (?:them|those|the (?:dead|killed|wounded|injured|victims))(?: (?:were|are))?|\bof (?:whom|them|those|these))\W*$/iu;
const BESIDE = /\b(?:another|other|further|more|additional)\W*(?:about |some |at least )?$/iu;

/**
 * How many of whom the claim counts, number by number; none of things. Where the words beside a number do not say what became of them, the claim's do, if it
 * counts nobody else and speaks of one fate.
 */
export function headCounts({ text, spans, quantities }: Pick<Claim, 'text' | 'spans' | 'quantities'>): HeadCount[] {
  const start = spans.length === 1 ? spans[0]?.[0] : undefined;
  const counts = quantities.flatMap((quantity): HeadCount[] => {
    const group = groupOf(quantity.unit);
    if (group === null) return [];
    const before = start === undefined ? '' : text.slice(0, Math.max(0, quantity.span[0] - start));
    const share = PART.test(before) ? 'part' : BESIDE.test(before) ? 'beside' : 'whole';
    return [{ quantity, fate: fateOf(quantity.unit), group, share }];
  });
  const wholes = counts.filter(({ share }) => share === 'whole');
  return counts.map((count) =>
    count.fate === null && wholes.length === 1 && wholes[0] === count ? { ...count, fate: soleFate(text) } : count,
  );
}

function groupOf(unit: string): string | null {
  const [, word] = GROUP.exec(unit.toLowerCase()) ?? [];
  if (word === undefined) return fateOf(unit) === null ? null : 'people';
  return PEOPLE.has(word) ? 'people' : (GROUPS[word] ?? word.replace(/s$/, ''));
}

const fateOf = (words: string): Fate | null => FATES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** The fate that the text speaks of, where it speaks of one. */
function soleFate(text: string): Fate | null {
  const fates = FATES.filter(([, pattern]) => pattern.test(text)).map(([fate]) => fate);
  return fates.length === 1 ? (fates[0] ?? null) : null;
}
