import type { Claim, Source } from '../domain/extraction/claim.ts';

/** Bounds of what the ledger keeps about a claim: far beyond any real one, and far below DynamoDB's 400 KB an item. */
const LONGEST_TEXT = 4000;
const LONGEST_LIST = 40;

const cut = (text: string): string => (text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)} …`);
const few = <T>(list: readonly T[]): readonly T[] => list.slice(0, LONGEST_LIST);

const boundSource = (source: Source): Source => ({ ...source, text: cut(source.text), name: cut(source.name), spans: few(source.spans) });

/**
 * The claim as the ledger can keep it: one monstrous quotation or number must not keep an article's other claims from their docket.
 * Offsets stay right, so the whole claim can still be read in the article.
 */
export function boundClaim(claim: Claim): Claim {
  const { source, cue, via } = claim.attribution;
  return {
    ...claim,
    text: cut(claim.text),
    spans: few(claim.spans),
    attribution: {
      ...claim.attribution,
      source: source === null ? null : boundSource(source),
      cue: cue === null ? null : { text: cut(cue.text), spans: few(cue.spans) },
      via: few(via).map(boundSource),
    },
    disputedBy: few(claim.disputedBy).map((dispute) => ({ ...dispute, source: cut(dispute.source) })),
    hedges: few(claim.hedges).map((hedge) => ({ ...hedge, text: cut(hedge.text) })),
    // DynamoDB's client refuses numbers that a double cannot hold exactly.
    quantities: few(claim.quantities.filter(({ value }) => Math.abs(value) <= Number.MAX_SAFE_INTEGER)).map((quantity) => ({
      ...quantity,
      unit: cut(quantity.unit),
    })),
    times: few(claim.times).map((time) => ({ ...time, text: cut(time.text) })),
    appearances: few(claim.appearances).map((appearance) => ({ ...appearance, text: cut(appearance.text), spans: few(appearance.spans) })),
  };
}
