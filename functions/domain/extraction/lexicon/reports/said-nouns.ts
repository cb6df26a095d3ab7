/** Nouns for what somebody says, that take a clause ("the claim that", "concern that"), by the verb that says the same. */
const NOUNS: Readonly<Record<string, string>> = {
  claim: 'claim claims',
  allege: 'allegation allegations accusation accusations charge charges',
  assert: 'assertion assertions contention contentions declaration',
  suggest: 'suggestion suggestions',
  complain: 'complaint complaints',
  warn: 'warning warnings threat threats alarm',
  assure: 'assurance assurances guarantee guarantees',
  admit: 'admission admissions acknowledgement acknowledgment',
  confirm: 'confirmation',
  announce: 'announcement',
  predict: 'prediction predictions',
  argue: 'argument arguments point objection objections',
  conclude: 'conclusion conclusions',
  promise: 'promise promises pledge pledges vow vows',
  suspect: 'suspicion suspicions',
  believe: 'belief view opinion',
  hope: 'hope hopes confidence optimism',
  worry: 'concern concerns worry worries fear fears',
  doubt: 'doubt doubts',
  regret: 'regret surprise disappointment',
};

/** What is voiced by its name, other than fears and hopes, and said by nobody in particular: "there were reports that". */
export const SAID_TO_BE = /^(?:reports?|claims?|allegations?|accusations?|complaints?|warnings?|rumou?rs?|suggestions?)$/;

/** The verb that says what a noun is a word for. */
export const SAID_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([lemma, nouns]) => nouns.split(' ').map((noun) => [noun, lemma] as const)),
);
