import type { Upload } from '../../api/types.ts';
import { count } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { placeOf } from './file-name.ts';

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
export function outcomeSentence(upload: Upload): string {
  const sentence = SENTENCES[upload.status](upload);
  return upload.deskNote == null ? sentence : `${sentence.replace(/\.$/, '')}. ${shownText(upload.deskNote)}`;
}

const SENTENCES: Readonly<Record<Outcome, (upload: Upload) => string>> = {
  processing: ({ lastFailure }) =>
    lastFailure === null ? 'Its claims are being sought.' : `The last attempt failed: ${lastFailure.message} It is tried again by itself.`,
  processed: ({ note, claims }) => note ?? claimsInWords(claims),
  repeated: ({ sameTextAs }) =>
    sameTextAs == null
      ? 'The same text came under this name before: it stays one article.'
      : `The same text is here as ${shownText(placeOf(sameTextAs))}: it stays one article, and its claims are not queued again.`,
  rejected: ({ reason }) => reason?.message ?? 'It could not be read as an article.',
  stuck: ({ reason }) =>
    `${reason?.message ?? 'It could not be read, though it was tried again and again.'} A lead can have it tried again.`,
};

const claimsInWords = (claims: Upload['claims']): string =>
  claims === undefined ? 'It was read.' : `${count(claims.found, 'claim')}, ${claims.queued.toLocaleString('en-GB')} to check`;
