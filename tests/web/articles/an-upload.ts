import type { Upload } from '../../../web/src/api/types.ts';

/** An upload that was read, but for what is given. */
export const upload = (given: Partial<Upload> = {}): Upload => ({
  id: 'gqpsa56qdhea4x63',
  uploadId: 'in-2qjn9k7m946xr34y',
  key: 'incoming/health-scare.txt',
  versionId: 'v1',
  size: 3458,
  receivedAt: '2026-11-26T02:41:22.753Z',
  finishedAt: '2026-11-26T02:41:22.941Z',
  status: 'processed',
  reason: null,
  lastFailure: null,
  headline: 'Three infants die in Calder Bay as ministry recalls formula',
  outlet: 'Courier',
  publishedAt: '2027-06-16T14:05:00Z',
  language: 'en',
  desk: 'health',
  claims: { found: 30, queued: 19 },
  note: null,
  ...given,
});
