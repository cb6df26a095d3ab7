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
  const toCheck = uploads.reduce((sum, upload) => sum + (upload.step === 'sent' ? (upload.upload?.claims?.queued ?? 0) : 0), 0);
  return `${[
    `${sent} of ${toSend} sent`,
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(refused === 0 ? [] : [`${refused} not taken`]),
    ...(toCheck === 0 ? [] : [`${toCheck.toLocaleString('en-GB')} claims to check`]),
  ].join(', ')}.`;
}
