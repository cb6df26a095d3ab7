/** What follows a verb of saying that says nothing, by its words; each takes the clause behind the verb as written. */

/** How many words a text has. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What is refused as people refuse, without a word on whether anything is so: "denied bail", "rejected the appeal". */
export const isRefusal = (claim: string): boolean =>
  wordsIn(claim) < 16 &&
  /^(?!\S+ing\b)(?:(?:the|an?|his|her|its|their|any|another|(?:(?:the|an?) )?(?:\p{L}+ )?[\p{L}.’'-]+['’]s) )?(?:[\p{L}-]+ ){0,3}?(?:bail|parole|visas?|asylum|entry|access|permission|permits?|applications?|appeals?|motions?|petitions?|bids?|offers?|requests?|amendments?|injunctions?)\b(?!.* as )/iu.test(
    claim,
  );

/** Lives are claimed by accidents and bodies by relatives: "claimed 31 lives". */
export const isTaken = (claim: string): boolean =>
  /^(?:(?:the|at least|more than|some|about|nearly|over|as many as) )*(?:\S+ ){0,2}(?:lives|life|bodies|remains)\b/i.test(claim);

/** What courts sit through, and what nobody tells by that: "heard the case", "has heard evidence from three doctors". */
export const isSitting = (claim: string): boolean =>
  /^(?:(?:the|an?|his|her|its|their|this|that|oral|opening|closing|final|further|more|legal) )*(?:[\p{L}-]+ )?(?:case|matter|appeal|argument|evidence|testimony|submission|motion|petition|suit|plea|trial|dispute|complaint|witness)(?:e?s)?\b/iu.test(
    claim,
  );
