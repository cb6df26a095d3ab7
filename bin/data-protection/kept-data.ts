import { LIMITS } from '../../config/limits.ts';
import { BROKEN_OFF_UPLOAD_DAYS, KEPT_DAYS, QUEUE_DAYS, RECOVERY_DAYS, UNUSED_EVIDENCE_DAYS } from '../../config/retention.ts';
import type { Stage } from '../../config/stages.ts';

/** Days, or until somebody does something. */
type Kept = number | 'for good' | 'until it is over';

/** One kind of data, and how long it is kept. */
export interface KeptData {
  readonly kind: string;
  readonly where: string;
  /** What it may say of people. */
  readonly people: string;
  readonly kept: (stage: Stage) => Kept;
  /** What sees to it. */
  readonly by:
    | 'lifecycle rule'
    | 'TTL'
    | 'log retention'
    | 'queue'
    | 'point-in-time recovery'
    | 'docket erase'
    | 'Object Lock'
    | 'the claim'
    | 'an admin';
}

/** By the names that CloudWatch Logs has. */
const LOG_DAYS: Readonly<Record<Stage['logRetention'], number>> = {
  ONE_WEEK: 7,
  ONE_MONTH: 30,
  THREE_MONTHS: 90,
  SIX_MONTHS: 180,
  ONE_YEAR: 365,
  TWO_YEARS: 731,
};
export const logDays = ({ logRetention }: Stage): number => LOG_DAYS[logRetention];

const forGood = (): Kept => 'for good';

/** Every kind of data that the stack keeps. */
export const KEPT_DATA: readonly KeptData[] = [
  {
    kind: 'articles as uploaded',
    where: 'S3 `incoming/`',
    people: 'all that an article says',
    kept: ({ retention }) => retention.uploads,
    by: 'lifecycle rule',
  },
  {
    kind: 'articles as parsed, with their claims',
    where: 'S3 `parsed/`',
    people: 'all that an article says',
    kept: forGood,
    by: 'docket erase',
  },
  {
    kind: 'what another version took the place of, or was deleted',
    where: 'S3, articles and evidence',
    people: 'the same',
    kept: ({ retention }) => retention.replacedVersions,
    by: 'lifecycle rule',
  },
  { kind: 'uploads that broke off', where: 'S3', people: 'the same', kept: () => BROKEN_OFF_UPLOAD_DAYS, by: 'lifecycle rule' },
  {
    kind: 'files of evidence',
    where: 'S3 `files/`',
    people: 'documents, pictures, recordings of private persons',
    kept: forGood,
    by: 'docket erase',
  },
  {
    kind: 'uploads that became no evidence',
    where: 'S3 `uploads/`',
    people: 'the same',
    kept: () => UNUSED_EVIDENCE_DAYS,
    by: 'lifecycle rule',
  },
  {
    kind: 'articles, claims, where each stands',
    where: 'ledger',
    people: 'who is quoted, what is said of whom; which reviewer did what',
    kept: forGood,
    by: 'docket erase',
  },
  {
    kind: 'reviews, verdicts, reasons, evidence in words',
    where: 'ledger',
    people: 'what a reviewer found out, in their own words',
    kept: forGood,
    by: 'docket erase',
  },
  { kind: 'drafts', where: 'ledger', people: 'a reviewer’s unfinished words', kept: forGood, by: 'docket erase' },
  {
    kind: 'notes and restricted notes, calls, questions, responses',
    where: 'ledger',
    people: 'contacts, confidential sources',
    kept: forGood,
    by: 'docket erase',
  },
  { kind: 'leases', where: 'ledger, in the claim', people: 'who holds it', kept: () => 'until it is over', by: 'the claim' },
  { kind: 'a desk’s list of unfinished drafts', where: 'ledger', people: 'ids', kept: () => KEPT_DAYS.draftList, by: 'TTL' },
  { kind: 'a desk’s list of notes', where: 'ledger', people: 'ids', kept: () => KEPT_DAYS.noteList, by: 'TTL' },
  { kind: 'mentions', where: 'ledger', people: 'who was called', kept: () => KEPT_DAYS.mention, by: 'TTL' },
  {
    kind: 'answers kept for a request that is sent again',
    where: 'ledger',
    people: 'what the request wrote',
    kept: () => LIMITS.replaySeconds / 86_400,
    by: 'TTL',
  },
  {
    kind: 'what a person did on a day, for their eyes only',
    where: 'ledger',
    people: 'numbers',
    kept: () => KEPT_DAYS.ownFigures,
    by: 'TTL',
  },
  { kind: 'figures of desks and sources', where: 'ledger', people: 'numbers; sources by name', kept: forGood, by: 'docket erase' },
  {
    kind: 'members of desks, their names and preferences',
    where: 'ledger',
    people: 'names',
    kept: () => 'until it is over',
    by: 'docket erase',
  },
  {
    kind: 'audit events',
    where: 'audit table',
    people: 'opaque ids and salted digests, no names, no texts',
    kept: forGood,
    by: 'the claim',
  },
  { kind: 'daily roots', where: 'S3 `roots/`', people: 'none', kept: forGood, by: 'Object Lock' },
  { kind: 'how far each chain came on a day', where: 'ledger', people: 'none', kept: () => KEPT_DAYS.dayTip, by: 'TTL' },
  {
    kind: 'both tables as they were',
    where: 'point-in-time recovery',
    people: 'all of the tables, erased or not',
    kept: () => RECOVERY_DAYS,
    by: 'point-in-time recovery',
  },
  { kind: 'messages on their way', where: 'SQS', people: 'ids; of uploads their names', kept: () => QUEUE_DAYS.work, by: 'queue' },
  {
    kind: 'messages that failed, and announcements',
    where: 'SQS',
    people: 'ids; of uploads their names',
    kept: () => QUEUE_DAYS.longest,
    by: 'queue',
  },
  {
    kind: 'logs of functions and of the API',
    where: 'CloudWatch Logs',
    people: 'ids; of the API’s callers address and browser',
    kept: logDays,
    by: 'log retention',
  },
  {
    kind: 'S3’s access logs',
    where: 'S3',
    people: 'addresses; names of objects',
    kept: ({ retention }) => retention.accessLogs,
    by: 'lifecycle rule',
  },
  { kind: 'users', where: 'Cognito', people: 'name, e-mail address', kept: () => 'until it is over', by: 'an admin' },
];
