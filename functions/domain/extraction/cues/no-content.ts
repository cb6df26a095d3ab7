/** What follows a verb of saying that says nothing, by its words; each takes the clause behind the verb as written. */

/** How many words a text has. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** What is refused as people refuse, without a word on whether anything is so: "denied bail", "rejected the appeal". */
export const isRefusal = (claim: string): boolean =>
  wordsIn(claim) < 16 &&
  /^(?!\S+ing\b)(?:(?:the|an?|his|her|its|their|any|another|(?:(?:the|an?) )?(?:\p{L}+ )?[\p{L}.’'-]+['’]s) )?(?:[\p{L}-]+ ){0,3}?(?:bail|parole|visas?|asylum|entry|access|permission|permits?|applications?|appeals?|motions?|petitions?|bids?|offers?|requests?|amendments?|injunctions?)\b(?!.* as )/iu.test(
    claim,
  );

/** Prizes are claimed, and asylum: "claimed her prize", "claimed asylum in Orm". */
const isDue = (claim: string): boolean =>
  wordsIn(claim) < 12 &&
  /^(?:(?:his|her|its|their|the|an?|first|second|third) )*(?:[\p{L}-]+ )?(?:prizes?|asylum|benefits?|expenses|refunds?|titles?|medals?|pensions?)\b/iu.test(
    claim,
  );

/** Who is let in: "admitted 40 patients". */
export const areLetIn = (claim: string): boolean =>
  /^(?:(?:the|some|about|more than|over|nearly|at least|another|all|only|first|new|[\p{L}\d,-]+) ){0,3}?(?:patients|students|pupils|girls|boys|women|men|members|people|refugees|migrants|children|visitors|guests|applicants|casualties)\b/iu.test(
    claim,
  );

/** What firms report at set times, without a figure: "reports its results on Thursday". */
export const areResults = (claim: string): boolean =>
  /^(?:its|their|the) (?:[\p{L}-]+ ){0,3}?(?:results|earnings|figures|accounts|numbers)\b(?!.*\d)/iu.test(claim);

/** Who is rung up: "called his mother from the station"; not "called his mother a liar". */
export const isOwnKin = (claim: string): boolean =>
  /^(?:his|her|their|my) (?:[\p{L}-]+ )?(?:mother|mum|mom|father|dad|parents?|wife|husband|partner|sister|brother|son|daughter|family|friends?|girlfriend|boyfriend|doctor|lawyer|boss|office)(?: (?:from|at|on|to|in|for|before|after|and|twice|again)\b.*)?$/iu.test(
    claim,
  );

/** Lives are claimed by accidents and bodies by relatives: "claimed 31 lives". */
export const isTaken = (claim: string): boolean =>
  isDue(claim) ||
  /^(?:(?:the|at least|more than|some|about|nearly|over|as many as) )*(?:\S+ ){0,2}(?:lives|life|bodies|remains)\b/i.test(claim);

/** What courts sit through, and what nobody tells by that: "heard the case", "has heard evidence from three doctors". */
export const isSitting = (claim: string): boolean =>
  /^(?:(?:the|an?|his|her|its|their|this|that|oral|opening|closing|final|further|more|legal) )*(?:[\p{L}-]+ )?(?:case|matter|appeal|argument|evidence|testimony|submission|motion|petition|suit|plea|trial|dispute|complaint|witness)(?:e?s)?\b/iu.test(
    claim,
  );
