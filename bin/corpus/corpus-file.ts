import type { Article } from '../../functions/domain/article/article.ts';
import type { StoredClaim } from '../../functions/ledger/claims/claim-item.ts';
import { markedText } from './marked-text.ts';
import type { Mark } from './marked-text.ts';

/** An article with its claims as they stand. */
export interface CheckedArticle {
  readonly desk: string;
  readonly foundAt: string;
  readonly article: Article;
  readonly claims: readonly StoredClaim[];
}

/** States in which nobody has said yet what to make of a claim, or it was never looked at. */
const OPEN: ReadonlySet<string> = new Set([
  'found',
  'stuck',
  'waiting',
  'second',
  'sign-off',
  'adjudication',
  'below',
  'held',
  'parked',
  'lapsed',
]);
/** Most claims of a file's `lead`. */
const MOST_LEADING = 7;

/** True where people have been through the article: each of its queued claims was ruled, dismissed, or goes with another, and one at least by a person. */
export const isThrough = ({ claims }: Pick<CheckedArticle, 'claims'>): boolean =>
  claims.every(({ state }) => !OPEN.has(state)) &&
  claims.some(({ state, joining }) => DECIDED.has(state) || state === 'dismissed' || joining !== null);

const DECIDED: ReadonlySet<string> = new Set(['decided', 'withdrawn']);

/** Why an article cannot be written in the corpus's format; null where it can. */
export function obstacleTo({ text }: Article): string | null {
  if (/[{}]/.test(text)) return 'its text has braces, which mark words in a corpus file';
  return /^---[ \t]*$/m.test(text) ? 'its text has a line “---”, which divides a corpus file' : null;
}

/**
 * An article in the format of bench/corpus/GUIDE.md, its claims as people corrected them: what was dismissed as the finder's mistake is not marked, nor what
 * the outlet says on its own account; what was joined is the same claim said again.
 */
export function corpusFile({ desk, foundAt, article, claims }: CheckedArticle): string {
  const numbered = claims
    .filter((claim) => isMarked(claim, article.text.length))
    .toSorted((a, b) => (a.found.spans[0]?.[0] ?? 0) - (b.found.spans[0]?.[0] ?? 0))
    .map((claim, i) => ({ claim, number: i + 1 }));
  const numbers = new Map(numbered.map(({ claim, number }) => [claim.id, number]));
  const lines = numbered.map(({ claim, number }) => label(claim, number, firstOf(claim, claims, numbers)));
  const leading = numbered
    .filter(({ claim }) => DECIDED.has(claim.state) && isDue(claim))
    .toSorted((a, b) => b.claim.score - a.claim.score)
    .slice(0, MOST_LEADING);
  return [
    `domain: ${desk}`,
    `outlet: ${oneLine(article.outlet ?? '') || 'unknown'}`,
    `date: ${(article.publishedAt ?? foundAt).slice(0, 10)}`,
    '---',
    markedText(article.text, numbered.flatMap(marksOf)),
    '---',
    ...lines,
    ...(leading.length === 0 ? [] : [`lead: ${leading.map(({ number }) => number).join(' ')}`]),
    '',
  ].join('\n');
}

const isMarked = ({ state, dismissal, brought, found }: StoredClaim, end: number): boolean =>
  brought.how !== 'added-flat' &&
  !(state === 'dismissed' && dismissal?.reason === 'finder-mistake') &&
  found.spans.length > 0 &&
  found.spans.every(([, to]) => to <= end);

function marksOf({ claim: { found }, number }: { readonly claim: StoredClaim; readonly number: number }): Mark[] {
  const { source, cue, via } = found.attribution;
  const of = (letter: Mark['letter'], spans: readonly Mark['span'][]): Mark[] => spans.map((span) => ({ letter, number, span }));
  return [...of('c', found.spans), ...of('s', source?.spans ?? []), ...of('q', cue?.spans ?? []), ...of('v', via[0]?.spans ?? [])];
}

/** The number of the claim that this one says again in the same article: the one at the end of those with which it goes. */
function firstOf(claim: StoredClaim, claims: readonly StoredClaim[], numbers: ReadonlyMap<string, number>): number | undefined {
  let first: StoredClaim | undefined = claim;
  for (let step = 0; first?.sameAs != null && step < claims.length; step++) first = claims.find(({ id }) => id === first?.sameAs);
  return first === undefined || first.id === claim.id ? undefined : numbers.get(first.id);
}

/** Queued by the guide, whatever the desk made of it. */
const isDue = ({ found: { kind, basis, verification } }: StoredClaim): boolean =>
  kind === 'fact' && basis === 'word' && verification.status !== 'done';

function label(claim: StoredClaim, number: number, first: number | undefined): string {
  if (first !== undefined) return `${number} = ${first}`;
  const { kind, basis, verification, attribution } = claim.found;
  const { source, via } = attribution;
  const outer = via[0] === undefined ? '' : ` | via ${cell(via[0].name)}`;
  const who = source === null ? '- | -' : `${cell(source.name)} | ${source.type}`;
  return `${number} ${kind} ${basis} ${verification.status} ${isDue(claim) ? 'queued' : '-'} | ${who}${outer}`;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const cell = (text: string): string => oneLine(text.replaceAll('|', ' '));
