import { toCheckOf } from '../list/outcome-words.ts';
import { count } from '../../parts/words/words.ts';
import type { QueuedUpload } from './upload-queue.ts';

/** How uploads stand, in a sentence: `2 of 5 sent, 1 failed.` */
export function summaryOf(uploads: readonly QueuedUpload[]): string {
  const many = (is: (upload: QueuedUpload) => boolean): number => uploads.filter(is).length;
  const [sent, failed, refused] = [
    many(({ step }) => step === 'sent'),
    many(({ step }) => step === 'failed'),
    many(({ step }) => step === 'refused'),
  ];
  const toSend = uploads.length - refused;
  const toCheck = uploads.reduce((sum, upload) => sum + broughtBy(upload), 0);
  return `${[
    `${sent} of ${toSend} sent`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(refused === 0 ? [] : [`${refused} not taken`]),
    ...(toCheck === 0 ? [] : [`${count(toCheck, 'claim')} to check`]),
  ].join(', ')}.`;
}

/** How many claims to check an upload has brought: one of the same text brings none, though it tells of its article's. */
const broughtBy = (upload: QueuedUpload): number =>
  upload.step === 'sent' && upload.upload?.status === 'processed' ? toCheckOf(upload.upload) : 0;
