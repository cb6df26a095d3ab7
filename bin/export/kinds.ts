/** Kinds of the ledger's items, by what their keys begin with: `PK# SK`, as functions/ledger/keys.ts builds them. The first that fits counts. */
const KINDS: readonly (readonly [kind: string, keys: RegExp])[] = [
  ['uploads', /^INTAKE#\S* INTAKE$/],
  ['articles', /^ARTICLE#\S* ARTICLE$/],
  ['acknowledgements', /^ARTICLE#\S* SEEN#/],
  ['corrections', /^CORRECTIONS#/],
  ['stories', /^STORY#/],
  ['claims', /^CLAIM#\S* CLAIM$/],
  ['drafts', /^CLAIM#\S* (?:DRAFT|KEPT)#/],
  ['reviews', /^CLAIM#\S* REVIEW#/],
  ['verdicts', /^CLAIM#\S* VERDICT#/],
  ['reasons', /^CLAIM#\S* REASON#/],
  ['outcomes', /^CLAIM#\S* OUTCOME#/],
  ['evidence', /^CLAIM#\S* EVIDENCE#/],
  ['notes', /^CLAIM#\S* NOTE#/],
  ['questions', /^CLAIM#\S* ASK#/],
  ['calls', /^CLAIM#\S* CALL#/],
  ['responses', /^CLAIM#\S* RESPONSE#/],
  ['repeats', /^CLAIM#\S* REPEAT#/],
  ['relations', /^CLAIM#\S* RELATION#/],
  ['repairs', /^CLAIM#\S* REPAIR#/],
  ['handovers', /^HANDOVER#/],
  ['members', /^PERSON#\S* MEMBER#/],
  ['preferences', /^PERSON#\S* PREFERENCES$/],
  ['mutes', /^MUTES#/],
  ['figures', /^(?:FIGURES|COUNTS|OWN)#/],
  ['sources', /^SOURCE#/],
  ['erasures', /^ERASURES /],
];

/** Items that say nothing which the others do not: lists, windows, counters of a moment, answers kept for a day. */
const MADE_OF_OTHERS: readonly RegExp[] = [
  /^(?:NOTES|DRAFTS|LINE|TERM|SOURCE-WORDS|DAY|REQUEST|FINGERPRINT|TEXT|DESK)#/,
  /^PERSON#\S* (?:MENTION#|SEEN$|HOLDINGS#)/,
  /^ARTICLE#\S* (?:LINE$|COUNTS$|COPY#)/,
  /^CLOSED DAYS$/,
  /^CHECKED CHAINS$/,
];

/** The kinds of records, in the order of their files. */
export const RECORD_KINDS: readonly string[] = KINDS.map(([kind]) => kind);

/** What sort of item it is: a kind of record, `made of others`, or undefined where nobody has said. */
export function kindOf({ pk, sk }: { readonly pk?: unknown; readonly sk?: unknown }): string | undefined {
  const keys = `${String(pk)} ${String(sk)}`;
  return (
    KINDS.find(([, pattern]) => pattern.test(keys))?.[0] ??
    (MADE_OF_OTHERS.some((pattern) => pattern.test(keys)) ? 'made of others' : undefined)
  );
}
