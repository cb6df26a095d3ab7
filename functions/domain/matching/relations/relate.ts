import { agree } from '../../extraction/classify/quantities/agree.ts';
import { headCounts, isFateWithin, isGroupWithin } from './counts.ts';
import type { HeadCount } from './counts.ts';
import { denialOf, isNegative, placeOf } from './denial.ts';
import { isSameSource, sameEvent, wording } from './event.ts';
import type { Relatable, Suggestion } from './relation.ts';

/** Whether a claim has what relations within an article are told by: it counts those who met a fate, or some of others, or its source says no. */
export const isTelling = (claim: Relatable): boolean =>
  countsOf(claim).some(({ fate, share }) => fate !== null || share === 'part') || isNegative(claim);

/** Most relations that are suggested of one claim. */
const MOST = 8;

/**
 * What a claim is to the others of its story. Each pair is looked at from one of the two: the later, or the one that is telling where the other is
 * not; so all of a story's claims, taken one by one in any order, find each relation once.
 */
export function relationsOf(claim: Relatable, others: readonly Relatable[]): Suggestion[] {
  const telling = isTelling(claim);
  const seen = new Set<string>();
  const found: Suggestion[] = [];
  for (const other of others) {
    // Of exact repeats the first stands for all.
    if (seen.has(other.fingerprint) || !looksAt(claim, other, telling)) continue;
    const suggestion = relate(claim, other);
    if (suggestion === null) continue;
    seen.add(other.fingerprint);
    found.push(suggestion);
  }
  return found.slice(0, MOST);
}

function looksAt(claim: Relatable, other: Relatable, telling: boolean): boolean {
  const later = inOrder(claim, other)[1] === claim;
  if (claim.articleId !== other.articleId) return later;
  return telling && (later || !isTelling(other));
}

/** Words shared of all, figures aside, from which two wordings of one source are one statement. */
const ALIKE = 0.75;

/**
 * What two claims of one story are to each other, where the rules are sure: what they leave open, a person may say. The order of the two makes no
 * difference.
 * @returns null for nothing, and for exact repeats, which are joined anyway
 */
export function relate(a: Relatable, b: Relatable): Suggestion | null {
  if (a.id === b.id || a.fingerprint === b.fingerprint) return null;
  const [earlier, later] = inOrder(a, b);
  return a.articleId === b.articleId ? withinArticle(earlier, later) : acrossVersions(earlier, later);
}

const inOrder = (a: Relatable, b: Relatable): readonly [Relatable, Relatable] =>
  a.foundAt < b.foundAt || (a.foundAt === b.foundAt && a.id < b.id) ? [a, b] : [b, a];

function withinArticle(earlier: Relatable, later: Relatable): Suggestion | null {
  const denial = denialOf(earlier, later);
  if (denial !== null) return denial;
  const event = sameEvent(earlier, later);
  if (event === 'no') return null;
  return partOf(earlier, later, event) ?? partOf(later, earlier, event) ?? conflict(earlier, later, event);
}

const countsOf = ({ found }: Relatable): HeadCount[] => headCounts(found);
const numbered = ({ quantity: { value, unit } }: HeadCount): string => `${value} ${unit}`.trim();

/** Some of those whom the other counts: the same source's smaller number of a narrower group or fate, in the same place. */
function partOf(part: Relatable, whole: Relatable, event: 'yes' | 'open'): Suggestion | null {
  if (!isSameSource(part, whole)) return null;
  const [counts, wholes] = [countsOf(part), countsOf(whole).filter(({ share }) => share === 'whole')];
  for (const some of counts) {
    for (const all of wholes) {
      if (some.share === 'beside' || some.quantity.value >= all.quantity.value) continue;
      const among = some.share === 'part' && startsWith(part, some) && follows(part, whole);
      const narrower = (some.group !== all.group || some.fate !== all.fate) && isGroupWithin(some.group, all.group);
      if (!narrower || !(among ? some.fate === null || isFateWithin(some.fate, all.fate) : isFateWithin(some.fate, all.fate))) continue;
      if (all.fate === null || (!among && event !== 'yes')) continue;
      return { from: part.id, to: whole.id, type: 'part-of', why: `${numbered(some)} of ${numbered(all)}` };
    }
  }
  return null;
}

/** "Among them were 40 children": what it is a part of stands before it. */
const startsWith = ({ found }: Relatable, { quantity }: HeadCount): boolean => quantity.span[0] - (found.spans[0]?.[0] ?? 0) < 30;

const follows = (one: Relatable, other: Relatable): boolean => placeOf(one) === placeOf(other) + 1;

/** Other figures of another source for the same fate of the same group. */
function conflict(a: Relatable, b: Relatable, event: 'yes' | 'open'): Suggestion | null {
  if (isSameSource(a, b)) return null;
  const [ours, theirs] = [soleWhole(a), soleWhole(b)];
  if (ours === null || theirs === null || ours.fate === null || ours.fate !== theirs.fate || ours.group !== theirs.group) return null;
  // Of "people" there are many in a story; of "passengers" or "patients" it speaks of the same.
  if (event === 'open' && ours.group === 'people') return null;
  if (agree(ours.quantity, theirs.quantity)) return null;
  return { from: a.id, to: b.id, type: 'conflicting', why: `${numbered(ours)} against ${numbered(theirs)}` };
}

/** The one number of heads that is a whole; null where there are more or none. */
function soleWhole(claim: Relatable): HeadCount | null {
  const wholes = countsOf(claim).filter(({ share }) => share === 'whole');
  return wholes.length === 1 ? (wholes[0] ?? null) : null;
}

/** What the same source says in a later version: the same in other words, or with other figures. */
function acrossVersions(earlier: Relatable, later: Relatable): Suggestion | null {
  if (!isSameSource(earlier, later) || sameEvent(earlier, later) === 'no') return null;
  const { alike, sameFigures, shared } = wording(earlier, later);
  if (alike < ALIKE || shared < 3) return null;
  if (sameFigures) return { from: later.id, to: earlier.id, type: 'same', why: 'a later version has it in other words' };
  return { from: later.id, to: earlier.id, type: 'update', why: 'a later version has other figures' };
}
