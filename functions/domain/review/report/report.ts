import { createHash } from 'node:crypto';
import type { DismissReason } from '../../../../config/reasons.ts';
import type { Advice, Finding } from '../../../../config/verdicts.ts';
import { canonicalOf } from '../audit/canonical-json.ts';
import type { ClaimRecord } from '../claim-record.ts';
import type { Standing } from '../claim/rounds.ts';
import type { ClaimState } from '../claim/states.ts';

/** A claim as a report needs it; of a repeat, with the verdict of the claim that it repeats. */
export interface ReportedClaim {
  readonly id: string;
  readonly revision: number;
  readonly state: ClaimState;
  readonly text: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly source: string | null;
  /** Whether the source denies it. */
  readonly denies: boolean;
  readonly standing: Standing | null;
  /** Suggested by the verdict; empty where it suggests none. */
  readonly wording: string;
  readonly dismissal: ClaimRecord['dismissal'];
}

/**
 * How a claim of a report stands.
 * - `advised`: a verdict says what to do
 * - `open`: it is being checked, or is about to be; or its verdict is in doubt
 * - `unchecked`: nobody checks it: it waits below the line, lapsed there, or was dismissed
 * - `withdrawn`: the desk stands by its verdict no more
 */
export type ReportStatus = 'advised' | 'open' | 'unchecked' | 'withdrawn';

/** Why nobody checks a claim: it is below the line, lapsed there, or was dismissed for that reason. */
export type Unchecked = 'below' | 'lapsed' | DismissReason;

/** One claim of a report. */
export interface ReportItem {
  readonly claim: string;
  readonly revision: number;
  readonly text: string;
  readonly spans: ReportedClaim['spans'];
  readonly source: string | null;
  /** Whether the source denies it; the finding is then about the denial. */
  readonly denies: boolean;
  readonly status: ReportStatus;
  /** Null where there is no verdict to go by. */
  readonly finding: Finding | null;
  readonly advice: Advice | null;
  readonly wording: string | null;
  /** Why nobody checks it: `below`, `lapsed`, or the reason of its dismissal. */
  readonly unchecked: Unchecked | null;
}

/** What an author is to do: `hold` it, `run-with-changes`, or nothing (`nothing-open`). */
export type OverallCode = 'hold' | 'run-with-changes' | 'nothing-open';

/** What the desk has to say of an article, as it stands now. */
export interface Report {
  /** Digest of all that it says: the same for the same advice. */
  readonly version: string;
  readonly overall: { readonly code: OverallCode; readonly line: string };
  readonly items: readonly ReportItem[];
}

/** Advice on which an article waits. */
const HOLDING: ReadonlySet<Advice> = new Set(['hold', 'legal']);
/** Advice that changes the text whatever wording is suggested. */
const CHANGING: ReadonlySet<Advice> = new Set(['cut', 'correct']);

/** The report of an article with those claims, in their order; those that are not for checking are left out before. */
export function reportOn(claims: readonly ReportedClaim[]): Report {
  const items = claims.map(itemOf);
  const overall = overallOf(items);
  const version = createHash('sha256')
    .update(canonicalOf({ overall, items: items.map(digested) }))
    .digest('hex')
    .slice(0, 16);
  return { version, overall, items };
}

/** As it was digested before reports told of denials, so that one without any is the version that somebody has seen. */
function digested({ denies, ...item }: ReportItem): Omit<ReportItem, 'denies'> & { readonly denies?: true } {
  return denies ? { ...item, denies } : item;
}

function itemOf({ id, revision, state, text, spans, source, denies, standing, wording, dismissal }: ReportedClaim): ReportItem {
  const said = standing?.status === 'standing' ? standing : null;
  const unchecked = uncheckedBecause(state, dismissal);
  return {
    claim: id,
    revision,
    text,
    spans,
    source,
    denies,
    status:
      standing?.status === 'withdrawn' && state === 'withdrawn'
        ? 'withdrawn'
        : said !== null
          ? 'advised'
          : unchecked
            ? 'unchecked'
            : 'open',
    finding: said?.finding ?? null,
    advice: said?.advice ?? null,
    wording: said === null || wording === '' ? null : wording,
    unchecked: said === null ? unchecked : null,
  };
}

function uncheckedBecause(state: ClaimState, dismissal: ReportedClaim['dismissal']): Unchecked | null {
  if (state === 'dismissed') return dismissal?.reason ?? 'not-worth-checking';
  return state === 'below' || state === 'lapsed' ? state : null;
}

const some = (n: number, one: string, more: string): string => `${n} ${n === 1 ? `claim ${one}` : `claims ${more}`}`;

/** "cut 1, correct 2": what is to be done to the text, whether or not the rest is checked yet. */
function changesTo(items: readonly ReportItem[]): string {
  const changes = items.filter(
    ({ advice, wording }) => advice !== null && !HOLDING.has(advice) && (CHANGING.has(advice) || wording !== null),
  );
  const count = (advice: Advice): number => changes.filter((item) => item.advice === advice).length;
  const [cut, correct] = [count('cut'), count('correct')];
  const reword = changes.length - cut - correct;
  return [
    ...(cut === 0 ? [] : [`cut ${cut}`]),
    ...(correct === 0 ? [] : [`correct ${correct}`]),
    ...(reword === 0 ? [] : [`reword ${reword}`]),
  ].join(', ');
}

function overallOf(items: readonly ReportItem[]): Report['overall'] {
  const open = items.filter(({ status }) => status === 'open').length;
  const held = items.filter(({ advice }) => advice !== null && HOLDING.has(advice)).length;
  const changes = changesTo(items);
  const unchecked = items.filter(({ status }) => status === 'unchecked').length;
  const rest = unchecked === 0 ? '' : ` Unchecked: ${unchecked}.`;
  if (open + held > 0) {
    const why = [
      ...(open === 0 ? [] : [some(open, 'is not checked yet', 'are not checked yet')]),
      ...(held === 0 ? [] : [some(held, 'is advised to be held', 'are advised to be held')]),
    ];
    // what is known to be wrong comes first: the article may be out
    const first = changes === '' ? '' : `${changes.charAt(0).toUpperCase()}${changes.slice(1)}. `;
    return { code: 'hold', line: `${first}Hold: ${why.join(', ')}.${rest}` };
  }
  if (changes !== '') return { code: 'run-with-changes', line: `Run with these changes: ${changes}.${rest}` };
  const advised = items.filter(({ status }) => status === 'advised').length;
  return { code: 'nothing-open', line: `Nothing open: ${advised} checked.${rest}` };
}
