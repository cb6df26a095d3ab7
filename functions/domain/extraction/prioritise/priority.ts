import type { Appearance, ClaimKind, Dispute, Hedge, Priority, PriorityBand, Quantity, Source, Verification } from '../claim.ts';
import { CRIME, HARMS } from '../lexicon/harm.ts';

/** What the priority is made of. */
export interface Weighed {
  readonly text: string;
  /** The cue's words: "is accused of". */
  readonly cue: string;
  readonly kind: ClaimKind;
  readonly queued: boolean;
  readonly lemma: string;
  readonly negated: boolean;
  readonly source: Source | null;
  readonly via: readonly Source[];
  readonly quantities: readonly Quantity[];
  readonly times: number;
  readonly hedges: readonly Hedge[];
  readonly verification: Verification;
  readonly disputedBy: readonly Dispute[];
  readonly appearances: readonly Appearance[];
  /** 0 at the article's beginning, 1 at its end. */
  readonly position: number;
}

/** What moved a priority: points given or taken, and why. */
export interface Move {
  readonly points: number;
  readonly reason: string;
}

/** A priority with what it is made of: the points of all moves, rounded and kept within 0 to 100, are its score. */
export interface Weight {
  readonly priority: Priority;
  readonly moves: readonly Move[];
}

const BASE = 16;

const PARTISAN: Partial<Record<Source['type'], string>> = {
  opposition: 'an opposition source, with a side in it',
  'state-media': 'state media, with a side in it',
  military: 'a military source, with a side in it',
  political: 'a political source, with a side in it',
  company: 'a company about its own affairs',
  official: 'an official source, not checked',
  police: 'a police source, not checked',
};

const bandOf = (score: number): PriorityBand => (score >= 75 ? 'urgent' : score >= 55 ? 'high' : score >= 30 ? 'normal' : 'low');

/** How soon an editor would want a claim checked, and why. Deterministic; the reasons stand in the order of their weight's kinds. */
export function weightOf(claim: Weighed): Weight {
  const moves: Move[] = [{ points: BASE, reason: 'where every claim begins' }];
  const reasons: string[] = [];
  let score = BASE;
  const add = (points: number, reason: string): void => {
    score += points;
    moves.push({ points, reason });
    reasons.push(reason);
  };
  const lessen = (factor: number, reason: string): void => {
    const lessened = Math.round(score * factor);
    moves.push({ points: lessened - score, reason });
    score = lessened;
    reasons.unshift(reason);
  };
  const harms = HARMS.filter(
    ({ pattern }) =>
      pattern.test(claim.text) || (claim.kind === 'fact' && pattern === CRIME && /^(?:accuse|charge|plead)$/.test(claim.lemma)),
  );
  const [gravest] = harms;
  if (gravest !== undefined) add(gravest.weight + Math.min(4, 2 * (harms.length - 1)), gravest.reason);
  specificity(claim, add, gravest !== undefined);
  if (claim.source === null) add(-8, claim.lemma === 'hedge' ? "the outlet's own reserve, nobody named" : 'nobody named as source');
  else if (claim.source.type === 'anonymous') add(8, 'an unnamed source');
  else {
    const partisan = PARTISAN[claim.source.type];
    if (partisan !== undefined)
      add(claim.source.type === 'official' || claim.source.type === 'police' || claim.source.type === 'company' ? 3 : 7, partisan);
  }
  if (claim.via.length > 0) add(4, 'at second hand');
  if (claim.verification.status === 'tried') add(5, 'the outlet could not confirm it');
  if (claim.hedges.length > 0) add(claim.source === null ? 0 : 2, 'told with reserve');
  if (claim.disputedBy.length > 0) add(8, 'disputed');
  prominence(claim, add);
  if (claim.lemma === 'accuse' || claim.lemma === 'blame') add(4, 'accuses somebody');
  if (claim.negated || claim.lemma === 'deny') add(-12, 'a denial');
  if (claim.kind !== 'fact') lessen(0.35, `a${claim.kind === 'opinion' ? 'n' : ''} ${claim.kind}, not a fact to check`);
  else if (!claim.queued) lessen(0.45, 'not for the queue');
  const rounded = Math.max(0, Math.min(100, Math.round(score)));
  return { priority: { score: rounded, band: bandOf(rounded), reasons }, moves };
}

const PEOPLE =
  /\b(?:people|persons?|men|women|children|civilians?|soldiers?|troops|fighters?|officers?|victims?|patients?|deaths?|dead|killed|injured|wounded|residents|students|workers|employees|voters|passengers|migrants|refugees|cases|infections|lives|bodies|casualties|prisoners|hostages|boys|girls|babies|infants|families)\b/i;

type Add = (points: number, reason: string) => void;

function specificity(claim: Weighed, add: Add, harmful: boolean): void {
  const largest = Math.max(0, ...claim.quantities.filter(({ unit }) => PEOPLE.test(unit)).map(({ value }) => value));
  if (largest > 0) add(6 + (harmful && largest >= 10 ? Math.min(8, Math.round(3 * Math.log10(largest))) : 0), 'counts people');
  else if (claim.quantities.length > 0) add(4, 'gives figures');
  const told = HARMS[1]?.pattern.test(claim.text) === true;
  if (told && largest === 0 && /\b(?:several|some|many|a number of)\b/i.test(claim.text)) add(-11, 'no number and no names of the dead');
  if (told && /(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:al-)?\p{Lu}[\p{L}’'-]+/u.test(claim.text) && claim.source !== null && largest === 0)
    add(7, 'names the dead');
  if (
    /\b(?:towns?|villages?|city|cities|hospitals?|schools?|civilians?|homes|markets?|mosque|church|neighbou?rhoods?|camp)\b/i.test(
      claim.text,
    ) &&
    HARMS[2]?.pattern.test(claim.text) === true
  )
    add(4, 'civilians or their places hit');
  const names = claim.text.match(/(?<=[\p{Ll},] )\p{Lu}[\p{Ll}’'-]+/gu)?.length ?? 0;
  if (names > 0) add(Math.min(7, 3 + names), 'names people or places');
  if (claim.times > 0) add(2, 'says when');
}

function prominence(claim: Weighed, add: Add): void {
  if (claim.appearances.some(({ role }) => role === 'headline')) add(9, 'in the headline');
  else if (claim.appearances.some(({ role }) => role === 'summary')) add(8, 'in the summary');
  else if (claim.position < 0.15) add(5, 'high in the article');
}
