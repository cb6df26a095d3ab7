import type { Upload } from '../../api/types.ts';
import { count } from '../../parts/words/words.ts';

type Outcome = Upload['status'];

export const OUTCOMES = ['processing', 'processed', 'repeated', 'rejected', 'stuck'] as const satisfies readonly Outcome[];

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  processing: 'Being read',
  processed: 'Read',
  repeated: 'Here before',
  rejected: 'Rejected',
  stuck: 'Stuck',
};

/** What became of an upload, why, and what to do about it. */
export const outcomeSentence = (upload: Upload): string => SENTENCES[upload.status](upload);

const SENTENCES: Readonly<Record<Outcome, (upload: Upload) => string>> = {
  processing: ({ lastFailure }) =>
    lastFailure === null ? 'Its claims are being sought.' : `The last attempt failed: ${lastFailure.message} It is tried again by itself.`,
  processed: ({ note, claims }) => note ?? claimsInWords(claims),
  repeated: () => 'The same text came under this name before: it stays one article.',
  rejected: ({ reason }) => reason?.message ?? 'It could not be read as an article.',
  stuck: ({ reason }) =>
    `${reason?.message ?? 'It could not be read, though it was tried again and again.'} A lead can have it tried again.`,
};

const claimsInWords = (claims: Upload['claims']): string =>
  claims === undefined ? 'It was read.' : `${count(claims.found, 'claim')}, ${claims.queued.toLocaleString('en-GB')} to check`;
