import type { TokenRange } from '../../clauses/attribution.ts';
import type { Gender } from '../names/introductions/gender.ts';
import type { Referent } from './referent.ts';

/** One place where a referent is spoken of. */
export interface Trace {
  readonly at: number;
  readonly last: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly referent: Referent;
  readonly subject: boolean;
  readonly possessive: boolean;
  readonly quoted: boolean;
  readonly spoke: boolean;
  /** Spoke within what somebody else said. */
  readonly inner: boolean;
}

/** How many traces, and how many sentences, a pronoun looks back. */
export const REACH = 80;
const FAR = 14;

/** What makes a trace the likelier antecedent, in sentences of distance. */
const WEIGHTS = {
  subject: 1,
  spoke: 1.3,
  inner: 0.3,
  quoted: -1.5,
  possessive: -0.6,
  gender: 2,
  ungendered: 1.2,
  named: 0.4,
  nameless: -0.6,
  within: -2.5,
  unknown: -1,
  paragraph: 0.8,
  goesOn: 2.5,
};

/** Of one person that gender; of "they" whoever is several. */
export type Preference = Gender | 'several' | undefined;

/** Whether a referent may be meant at all. */
export type Fits = (referent: Referent, spoke: boolean, trace: Trace) => boolean;

/** From where one looks back: a token and its sentence, what is said there, and whom the word prefers. */
interface View {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly within: readonly TokenRange[];
  readonly prefers: Preference;
  /** "He added": whoever has just spoken goes on. */
  readonly goesOn: boolean;
}

/** The likeliest referent of the traces before a token, of those that fit; null where none does. */
export function likeliest(traces: readonly Trace[], view: View, fits: Fits): Referent | null {
  let best: Referent | null = null;
  let most = -Infinity;
  for (let i = traces.length - 1; i >= 0 && traces.length - i <= REACH; i--) {
    const trace = traces[i];
    if (trace === undefined || trace.at >= view.at || !fits(trace.referent, trace.spoke, trace)) continue;
    if (view.sentence - trace.sentence > FAR) break;
    const score = scoreOf(trace, view);
    if (score > most) {
      best = trace.referent;
      most = score;
    }
  }
  return best;
}

function scoreOf({ at, sentence, paragraph, referent, subject, possessive, quoted, spoke, inner }: Trace, view: View): number {
  const { prefers } = view;
  // a person's name that tells neither "he" nor "she"
  const isNew = subject && prefers !== undefined && prefers !== 'several' && referent.gender === null && isPersonsName(referent);
  const preferred = prefers === 'several' ? referent.many : prefers !== undefined && referent.gender === prefers;
  return (
    sentence -
    view.sentence +
    (paragraph === view.paragraph ? WEIGHTS.paragraph : 0) +
    (subject ? WEIGHTS.subject : 0) +
    (spoke ? spokeAs(inner, view.goesOn) : 0) +
    (quoted ? WEIGHTS.quoted : 0) +
    (possessive ? WEIGHTS.possessive : 0) +
    (preferred ? WEIGHTS.gender : isNew ? WEIGHTS.ungendered : 0) +
    (referent.entity !== undefined ? WEIGHTS.named : spoke || referent.sort === 'thing' ? 0 : WEIGHTS.nameless) +
    (referent.sort === 'unknown' && !isNew ? WEIGHTS.unknown : 0) +
    (view.within.some(([first, last]) => first <= at && at <= last) ? WEIGHTS.within : 0)
  );
}

/** Whoever spoke within what somebody else said is told of, and has not the word. */
const spokeAs = (inner: boolean, goesOn: boolean): number => (inner ? WEIGHTS.inner : WEIGHTS.spoke + (goesOn ? WEIGHTS.goesOn : 0));

const isPersonsName = ({ entity }: Referent): boolean => entity !== undefined && entity.kind === 'person' && entity.located === 0;
