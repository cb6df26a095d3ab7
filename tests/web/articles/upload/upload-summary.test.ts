import { expect, it } from 'vitest';
import type { Upload } from '../../../../web/src/api/types.ts';
import type { QueuedUpload } from '../../../../web/src/articles/upload/upload-queue.ts';
import { summaryOf } from '../../../../web/src/articles/upload/upload-summary.ts';
import { upload } from '../an-upload.ts';

const sent = (queued: number, status: Upload['status'] = 'processed'): QueuedUpload => ({
  id: queued,
  name: 'harbour.txt',
  size: 1,
  desk: undefined,
  step: 'sent',
  key: 'incoming/general/harbour.txt',
  upload: upload({ status, claims: { found: 17, queued } }),
});

it('claims to check are counted once, however often the same text was sent', () => {
  expect(summaryOf([sent(6), sent(6, 'repeated'), sent(3)])).toBe('3 of 3 sent, 9 claims to check.');
  expect(summaryOf([sent(1)])).toBe('1 of 1 sent, 1 claim to check.');
  expect(summaryOf([sent(6, 'repeated')])).toBe('1 of 1 sent.');
});
