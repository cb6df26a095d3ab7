import { tellingWords } from '../../extraction/text/telling.ts';
import type { Relatable } from './relation.ts';

/** Capitalised words that name no place, body or person. */
const NO_NAME =
  /^(?:The|An?|This|That|These|Those|It|Its|He|She|They|We|In|On|At|By|Of|From|After|Before|Among|About|More|Most|No|Nobody|None|At|Least|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The names in a claim's words, but for those of who says it. */
function namesIn({ found }: Pick<Relatable, 'found'>): Set<string> {
  const ours = wordsOf(sourceOf({ found }));
  const names = found.text.match(/\p{Lu}\p{L}+/gu) ?? [];
  // A capital may be a sentence's first; only a name that is written so within the words counts there.
  return new Set(
    names
      .filter((name) => !NO_NAME.test(name) && !MONTH.test(name))
      .map((name) => name.toLowerCase())
      .filter((name) => !ours.has(name)),
  );
}

const wordsOf = (name: string): ReadonlySet<string> => new Set(name.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

/** Who says it, as resolved; empty where nobody is named. */
const sourceOf = ({ found }: Pick<Relatable, 'found'>): string => found.attribution.source?.name ?? '';

/** Whether one source says both: the same name, or the short one of the other ("the Committees", "the Local Relief Committees"). */
export function isSameSource(a: Pick<Relatable, 'found'>, b: Pick<Relatable, 'found'>): boolean {
  const [one, two] = [wordsOf(sourceOf(a)), wordsOf(sourceOf(b))];
  if (one.size === 0 || two.size === 0) return false;
  const [fewer, more] = one.size <= two.size ? [one, two] : [two, one];
  return [...fewer].every((word) => more.has(word));
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/**
 * Whether two claims speak of the same event as far as their names and days tell: `yes` where they share a name, and no day of one excludes the
 * other's; `no` where names or days exclude each other; else `open`.
 */
export function sameEvent(a: Relatable, b: Relatable): 'yes' | 'no' | 'open' {
  const [days, otherDays] = [daysOf(a), daysOf(b)];
  if (days.size > 0 && otherDays.size > 0 && !meets(days, otherDays)) return 'no';
  const [names, others] = [namesIn(a), namesIn(b)];
  if (meets(names, others)) return 'yes';
  return names.size > 0 && others.size > 0 ? 'no' : 'open';
}

const daysOf = ({ found }: Relatable): Set<string> => new Set(found.times.flatMap(({ iso }) => (iso === null ? [] : [iso.slice(0, 10)])));

const isFigure = (word: string): boolean => /^\d/.test(word);
const figuresIn = (words: ReadonlySet<string>): string => [...words].filter(isFigure).toSorted().join(' ');

/** How much of the words, figures aside, two claims share, from 0 to 1, and whether their figures are the same. */
export function wording(a: Relatable, b: Relatable): { readonly alike: number; readonly sameFigures: boolean; readonly shared: number } {
  const [one, two] = [tellingWords(a.found.text), tellingWords(b.found.text)];
  const [words, others] = [[...one].filter((word) => !isFigure(word)), new Set([...two].filter((word) => !isFigure(word)))];
  const shared = words.filter((word) => others.has(word)).length;
  return { shared, alike: shared / Math.max(1, words.length + others.size - shared), sameFigures: figuresIn(one) === figuresIn(two) };
}
