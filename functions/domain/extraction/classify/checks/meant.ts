import type { Span } from '../../../article/article.ts';
import type { Source } from '../../claim.ts';
import { tellingWords } from '../../text/telling.ts';
import type { Checkable } from './checkable.ts';
import { isBy, isChecked, isOfASide } from './checkable.ts';
import type { CheckNote } from './notes.ts';

/** So many claims before a note may be meant by it, at most. */
const REACH = 16;
/** They stand in its block or the one before; those of somebody who is named, a little farther. */
const NEAR_BLOCKS = 1;
const FAR_BLOCKS = 4;

/** Of a source that is itself said to be genuine: "video verified by …". */
const GENUINE = /verif|geolocat|authenticat|corroborat/i;

/** Which claims, by their places, a note means that stands after the claim at `before`; the nearest first. */
export function meantBy(note: CheckNote, text: string, claims: readonly Checkable[], before: number): readonly number[] {
  const own = [before, before + 1].find((at) => leadsUpTo(claims[at], note));
  if (own !== undefined && GENUINE.test(text.slice(...note.span))) return [own];
  const far = reached(note, claims, before).filter((at) => at !== own);
  const near = far.filter((at) => note.block - (claims[at]?.block ?? 0) <= NEAR_BLOCKS);
  const meant = far.filter((at) =>
    fits(
      note,
      claims[at],
      near.map((other) => claims[other]),
    ),
  );
  if (meant.length > 0) return meant;
  return inOneSentence(text, claims, near).slice(0, note.status === 'done' ? 1 : REACH);
}

/** Whether a note stands in the words for a claim's source, or between them and its content: "footage, which the Herald has verified, shows …". */
function leadsUpTo(claim: Checkable | undefined, { span, block }: CheckNote): boolean {
  const spans = claim?.source?.spans ?? [];
  if (claim === undefined || spans.length === 0) return false;
  const between = claim.block === block && (spans[0]?.[0] ?? 0) <= span[0] && span[1] <= (claim.spans[0]?.[0] ?? 0);
  return between || spans.some((source) => covers(source, span));
}

const covers = ([from, to]: Span, [start, end]: Span): boolean => from <= start && end <= to;

function reached({ block }: CheckNote, claims: readonly Checkable[], before: number): number[] {
  const found: number[] = [];
  for (let at = before; at >= 0 && before - at < REACH; at--) {
    const claim = claims[at];
    if (claim === undefined || block - claim.block > FAR_BLOCKS) break;
    if (isChecked(claim)) found.push(at);
  }
  return found;
}

/** Whether a note that says which claims it means is about this one. */
function fits({ scope }: CheckNote, claim: Checkable | undefined, near: readonly (Checkable | undefined)[]): boolean {
  if (claim === undefined) return false;
  const { source, text } = claim;
  if (scope.kind === 'both')
    return (
      near.length > 0 &&
      (isOfASide(claim) || (source?.type !== 'expert' && near.some((other) => other === claim || sameName(other?.source, source))))
    );
  if (scope.kind === 'named') return scope.words.some((word) => isBy(claim, word));
  if (scope.kind !== 'about') return false;
  const said = tellingWords(text);
  return [...tellingWords(scope.words.join(' '))].some((word) => said.has(word));
}

const sameName = (one: Source | null | undefined, other: Source | null): boolean => other !== null && one?.name === other.name;

/** The nearest claim and those right before it in the same sentence. */
function inOneSentence(text: string, claims: readonly Checkable[], [first, ...others]: readonly number[]): number[] {
  const last = claims[first ?? -1];
  if (first === undefined || last === undefined) return [];
  const start = last.spans[0]?.[0] ?? 0;
  return [
    first,
    ...others.filter(
      (at) => claims[at]?.block === last.block && !/[.!?]["”’']*\s/.test(text.slice(claims[at]?.spans.at(-1)?.[1] ?? 0, start)),
    ),
  ];
}
