import type { ListedUpload, Upload } from '../../api/types.ts';
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

/** An upload, in a list with how the claims of its article stand. */
type Told = Upload & Partial<Pick<ListedUpload, 'standing'>>;

/** What became of an upload, why, and what to do about it. */
export function outcomeSentence(upload: Told): string {
  const sentence = SENTENCES[upload.status](upload);
  return upload.deskNote == null ? sentence : `${sentence.replace(/\.$/, '')}. ${shownText(upload.deskNote)}`;
}

const SENTENCES: Readonly<Record<Outcome, (upload: Told) => string>> = {
  processing: ({ lastFailure }) =>
    lastFailure === null ? 'Its claims are being sought.' : `The last attempt failed: ${lastFailure.message} It is tried again by itself.`,
  processed: (upload) => upload.note ?? claimsInWords(upload),
  repeated: ({ key, sameTextAs }) =>
    sameTextAs == null || placeOf(sameTextAs) === placeOf(key)
      ? 'The same text came under this name before: it stays one article.'
      : `The same text is here as ${shownText(placeOf(sameTextAs))}: it stays one article, and its claims are not queued again.`,
  rejected: ({ reason }) => reason?.message ?? 'It could not be read as an article.',
  stuck: ({ reason }) =>
    `${reason?.message ?? 'It could not be read, though it was tried again and again.'} A lead can have it tried again.`,
};

/** How many claims it has brought to check, as far as that is known: those that repeat others are not checked again. */
export const toCheckOf = ({ claims, standing }: Told): number => Math.max(0, (claims?.queued ?? 0) - (standing?.joined ?? 0));

function claimsInWords(upload: Told): string {
  const { claims, standing } = upload;
  if (claims === undefined) return 'It was read.';
  const [toCheck, repeats] = [toCheckOf(upload), standing?.joined ?? 0];
  const repeated = repeats === 0 ? '' : `, ${repeats.toLocaleString('en-GB')} ${repeats === 1 ? 'repeats another' : 'repeat others'}`;
  return `${count(claims.found, 'claim')}, ${toCheck.toLocaleString('en-GB')} to check${repeated}`;
}
