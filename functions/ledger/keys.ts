/** A primary key of the Ledger table. Every one is built in this file. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const numbered = (n: number): string => String(n).padStart(4, '0');

export const intakeKey = (intakeId: string): Key => ({ pk: `INTAKE#${intakeId}`, sk: 'INTAKE' });
export const articleKey = (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'ARTICLE' });
/** Which article was the first to carry a text, by the text's digest. */
export const textKey = (digest: string): Key => ({ pk: `TEXT#${digest}`, sk: 'TEXT' });
/** That an article's text came under the key of another story, too. */
export const copyKey = (articleId: string, storyId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: `COPY#${storyId}` });
/** That somebody has seen an article's report. */
export const acknowledgementKey = (articleId: string, at: string, personId: string): Key => ({
  pk: `ARTICLE#${articleId}`,
  sk: `SEEN#${at}#${personId}`,
});
/** A claim that was advised to be cut or corrected after its article went out. */
export const openCorrectionKey = (desk: string, claimId: string): Key => ({ pk: `CORRECTIONS#${desk}`, sk: `OPEN#${claimId}` });
export const closedCorrectionKey = (desk: string, at: string, claimId: string): Key => ({
  pk: `CORRECTIONS#${desk}`,
  sk: `CLOSED#${at}#${claimId}`,
});
export const storyKey = (storyId: string): Key => ({ pk: `STORY#${storyId}`, sk: 'STORY' });

/** An article of a story, which is one of its versions: in the order in which they were first read. */
export const versionKey = (storyId: string, foundAt: string, articleId: string): Key => ({
  pk: `STORY#${storyId}`,
  sk: `ARTICLE#${foundAt}#${articleId}`,
});

export const claimKey = (claimId: string): Key => ({ pk: `CLAIM#${claimId}`, sk: 'CLAIM' });
export const draftKey = (claimId: string, personId: string): Key => ({ pk: `CLAIM#${claimId}`, sk: `DRAFT#${personId}` });
/** Words that another draft of the same person took the place of. */
export const keptDraftKey = (claimId: string, personId: string, version: number): Key => ({
  pk: `CLAIM#${claimId}`,
  sk: `KEPT#${personId}#${numbered(version)}`,
});
export const reviewKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `REVIEW#${numbered(n)}` });
export const verdictKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `VERDICT#${numbered(n)}` });
/** Why something was done. */
export const reasonKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `REASON#${numbered(n)}` });
export const outcomeKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `OUTCOME#${numbered(n)}` });
export const evidenceKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `EVIDENCE#${numbered(n)}` });
/** That the evidence was withdrawn: an item of its own, read with the evidence, whose words never change. */
export const withdrawalKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `EVIDENCE#${numbered(n)}#WITHDRAWN` });
export const noteKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `NOTE#${numbered(n)}` });
/** A question to the reporter of the claim's article. */
export const askKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `ASK#${numbered(n)}` });
/** What the reporter said, or that the question was taken back: items of their own, read with it. */
export const answerKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `ASK#${numbered(n)}#ANSWER` });
export const askWithdrawalKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `ASK#${numbered(n)}#WITHDRAWN` });
export const callKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `CALL#${numbered(n)}` });
/** What the claimant said when asked. */
export const responseKey = (claimId: string, n: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `RESPONSE#${numbered(n)}` });
/** That another article carries an exact repeat of the claim. */
export const repeatKey = (claimId: string, repeatId: string): Key => ({ pk: `CLAIM#${claimId}`, sk: `REPEAT#${repeatId}` });
/** How the claim is related to another; the same stands under the other. */
export const relationKey = (claimId: string, otherId: string): Key => ({ pk: `CLAIM#${claimId}`, sk: `RELATION#${otherId}` });
/** What led to a revision of the claim. */
export const repairKey = (claimId: string, revision: number): Key => ({ pk: `CLAIM#${claimId}`, sk: `REPAIR#${numbered(revision)}` });
/** That a note of the claim is one of a desk's, in the order of time. */
export const deskNoteKey = (desk: string, at: string, claimId: string, n: number): Key => ({
  pk: `NOTES#${desk}`,
  sk: `${at}#${claimId}#${numbered(n)}`,
});
/** That somebody began a draft on a claim of the desk. */
export const deskDraftKey = (desk: string, at: string, claimId: string, personId: string): Key => ({
  pk: `DRAFTS#${desk}`,
  sk: `${at}#${claimId}#${personId}`,
});
/** What a shift leaves to the next: a desk's are numbered, and sorted by that; a tilde sorts each further digit behind those of four. */
export const handoverKey = (desk: string, n: number): Key => ({
  pk: `HANDOVER#${desk}`,
  sk: `${'~'.repeat(numbered(n).length - 4)}${numbered(n)}`,
});
/** That a note calls somebody. */
export const mentionKey = (personId: string, at: string, claimId: string, n: number): Key => ({
  pk: `PERSON#${personId}`,
  sk: `MENTION#${at}#${claimId}#${numbered(n)}`,
});
/** Until when they have seen that. */
export const mentionsSeenKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'SEEN' });
/** What a desk has muted. */
export const muteKey = (desk: string, id: string): Key => ({ pk: `MUTES#${desk}`, sk: id });
/** Which claims of an article came above the line. */
export const articleLineKey = (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'LINE' });
/** How many claims of an article stand where. */
export const articleCountsKey = (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'COUNTS' });
/** Which claims came above a desk's line within the hour. */
export const deskLineKey = (desk: string): Key => ({ pk: `LINE#${desk}`, sk: 'HOUR' });
export const fingerprintKey = (fingerprint: string): Key => ({ pk: `FINGERPRINT#${fingerprint}`, sk: 'FINGERPRINT' });

export const memberKey = (personId: string, desk: string): Key => ({ pk: `PERSON#${personId}`, sk: `MEMBER#${desk}` });
/** The same membership, found from the desk. */
export const deskMemberKey = (desk: string, personId: string): Key => ({ pk: `DESK#${desk}`, sk: `MEMBER#${personId}` });
export const preferencesKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'PREFERENCES' });
/** What a person holds at a desk. */
export const holdingsKey = (personId: string, desk: string): Key => ({ pk: `PERSON#${personId}`, sk: `HOLDINGS#${desk}` });
export const requestKey = (personId: string, key: string): Key => ({ pk: `REQUEST#${personId}#${key}`, sk: 'REQUEST' });

/** Counters of a desk are spread over this many items, so that no one of them is hot. */
export const COUNTER_CELLS = 16;
export const countsKey = (desk: string, cell: number): Key => ({ pk: `COUNTS#${desk}`, sk: `CELL#${numbered(cell)}` });

/** What a desk did on a day: days in order, each spread over cells. */
export const FIGURE_CELLS = 8;
export const deskFiguresKey = (desk: string, day: string, cell: number): Key => ({ pk: `FIGURES#${desk}`, sk: `${day}#${numbered(cell)}` });
/** How the desk stood when the day ended: read with its figures. */
export const deskStandingKey = (desk: string, day: string): Key => ({ pk: `FIGURES#${desk}`, sk: `${day}#STANDING` });
/** What a person did on a day. */
export const ownFiguresKey = (personId: string, day: string): Key => ({ pk: `OWN#${personId}`, sk: day });

/** What one day's events came to is spread over this many partitions, chain by chain. */
export const DAY_CELLS = 8;
export const dayTipKey = (day: string, chain: string, cell = cellOf(chain, DAY_CELLS)): Key => ({
  pk: `DAY#${day}#${numbered(cell)}`,
  sk: `CHAIN#${chain}`,
});
/** That somebody's data were erased. */
export const erasureKey = (at: string, subject: string): Key => ({ pk: 'ERASURES', sk: `${at}#${subject}` });
/** The one item that says up to which day all are closed. */
export const CLOSED_DAYS_KEY: Key = { pk: 'CLOSED', sk: 'DAYS' };
/** The one item that says how far the audit's chains were checked. */
export const CHECKED_CHAINS_KEY: Key = { pk: 'CHECKED', sk: 'CHAINS' };

/** What a source claimed, counted, is spread over this many items. */
export const SOURCE_CELLS = 8;
export const sourceCellKey = (id: string, cell: number): Key => ({ pk: `SOURCE#${id}`, sk: `CELL#${numbered(cell)}` });
export const sourceProfileKey = (id: string): Key => ({ pk: `SOURCE#${id}`, sk: 'PROFILE' });
export const sourceClaimKey = (id: string, foundAt: string, claimId: string): Key => ({
  pk: `SOURCE#${id}`,
  sk: `CLAIM#${foundAt}#${claimId}`,
});
/** A word of a source's name, by which it is found: a partition for each two letters that words begin with. */
export const sourceWordKey = (word: string, id: string): Key => ({ pk: `SOURCE-WORDS#${word.slice(0, 2)}`, sk: `${word}#${id}` });

/** Pending work is spread over this many partitions of the `pending` index. */
export const PENDING_CELLS = 4;
export const PENDING_PREFIX = 'pending#';
export const pendingPartition = (cell: number): string => `${PENDING_PREFIX}${cell}`;
/** Where work stands that was given up, by when: another partition of the same index, since work is in the one or the other. */
export const STUCK = 'stuck';

/** Work by the id that people know it by: an upload's, a claim's, or, of a verdict to be announced, its claim's and the outcome's number. */
export function workKey(id: string): Key {
  if (id.startsWith('in-')) return intakeKey(id);
  const [claimId = '', outcome] = id.split('~');
  return outcome === undefined ? claimKey(claimId) : outcomeKey(claimId, Number(outcome));
}

/** The id of the work under that key: `workKey` leads back. */
export function workId({ pk, sk }: Key): string {
  const id = pk.slice(pk.indexOf('#') + 1);
  return sk.startsWith('OUTCOME#') ? `${id}~${Number(sk.slice('OUTCOME#'.length))}` : id;
}

/** Partitions of the `listing` index: intakes by the time of their arrival, and each desk's verdicts by when they were made. */
export const INTAKE_LIST = 'intakes';
/** Uploads by what they can be found by: a word, their desk, what became of them. A partition of the table, sorted as the list of all is. */
export const termKey = (term: string, sort: string): Key => ({ pk: `TERM#${term}`, sk: sort });
export const verdictList = (desk: string): string => `verdicts#${desk}`;

/**
 * Sections of a desk's docket, each a partition of the `docket` index: those that wait for a ruling, above the line and below it, those that lapsed
 * there, those dismissed, those that wait for each further pair of eyes, those that somebody was given to find, and those held, parked and decided.
 */
export const SECTIONS = [
  'above',
  'below',
  'lapsed',
  'dismissed',
  'second',
  'sign-off',
  'adjudication',
  'assigned',
  'held',
  'parked',
  'decided',
] as const;
export type Section = (typeof SECTIONS)[number];
export const docketPartition = (desk: string, section: Section): string => `${desk}#${section}`;

/** A steady cell for an id: the same work always lands in the same partition. */
export function cellOf(id: string, cells: number): number {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) >>> 0;
  return hash % cells;
}
