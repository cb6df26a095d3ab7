import type { Claim } from '../../api/types.ts';
import type { Mark, MarkKind } from './segments.ts';

/** Where an article’s claims stand in it: the one that is worked in full, the others lightly. */
export function marksOf(claims: readonly Claim[], worked: string | undefined): readonly Mark[] {
  return claims.flatMap((claim) => {
    const mark = (kind: MarkKind, spans: readonly (readonly number[])[]): Mark[] =>
      spans.map(([start = 0, end = 0]) => ({ kind, span: [start, end], claimId: claim.id }));
    const { attribution, verification, hedges } = claim;
    const disclaimers = mark('disclaimer', verification.spans);
    if (claim.id !== worked) return [...mark('other', claim.spans), ...disclaimers];
    return [
      ...mark('claim', claim.spans),
      ...mark(
        'source',
        [attribution.source, ...attribution.via].flatMap((source) => source?.spans ?? []),
      ),
      ...mark('cue', attribution.cue?.spans ?? []),
      ...mark(
        'hedge',
        hedges.map(({ span }) => span),
      ),
      ...disclaimers,
    ];
  });
}
