import { readMarkedArticle } from '../../../bench/corpus/read-marked-article.ts';
import type { MarkedArticle } from '../../../bench/corpus/read-marked-article.ts';
import type { Span } from '../../../functions/domain/article/article.ts';
import type { Claim, Source } from '../../../functions/domain/extraction/claim.ts';

/** An article of the corpus's format: two claims of Ann Pell (the second also in the headline), one of a firm through the police, a belief, a call. */
export const ARTICLE: MarkedArticle = readMarkedArticle(`domain: crime
outlet: regional daily
date: 2025-03-04
---
{c5|Warehouse was empty}, {s5|guard} {q5|says}

{s1|Ann Pell} {q1|said} {c1|the gate stood open all night}. {s2|She} {q2|added} that {c2|the warehouse was empty at dawn}.
{v3|Police} said {s3|the firm} {q3|had told} them {c3|two vans were missing}. {s4|Owners} {q4|fear} {c4|more thefts this winter}.
{s6|Police} {q6|urged} {c6|drivers to lock their vans}.
---
1 fact word none queued | Ann Pell | witness
2 fact word tried queued | Ann Pell | witness
3 fact word none queued | Hartwell Freight | company | via Police
4 belief | Owners
5 = 2
6 call word none - | Police | police
lead: 2 3
`);

/** A claim as the finder would tell it, found by its words; everything not given is right for nobody in particular. */
export function found(
  words: string | readonly string[],
  claim: Partial<Claim> & { by?: string | null; via?: string; score?: number } = {},
): Claim {
  const { by = null, via, score = 0, ...rest } = claim;
  const spans = [words].flat().map((piece): Span => {
    const start = ARTICLE.text.indexOf(piece);
    if (start < 0) throw new Error(`"${piece}" does not stand in the text.`);
    return [start, start + piece.length];
  });
  const source = (name: string): Source => ({ text: name, spans: [], name, type: 'witness' });
  return {
    id: 'invented.01',
    text: [words].flat().join(' '),
    spans,
    attribution: {
      source: by === null ? null : source(by),
      cue: null,
      quotation: 'indirect',
      via: via === undefined ? [] : [source(via)],
    },
    kind: 'fact',
    basis: 'word',
    verification: { status: 'none', by: null, spans: [] },
    disputedBy: [],
    queued: true,
    reasons: [],
    hedges: [],
    quantities: [],
    times: [],
    appearances: [],
    priority: { score, band: 'normal', reasons: [] },
    ...rest,
  };
}
