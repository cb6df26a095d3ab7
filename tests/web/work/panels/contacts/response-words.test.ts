import { describe, expect, it } from 'vitest';
import { fieldsOf, responseBody } from '../../../../../web/src/work/panels/contacts/response-words.ts';

const NOW = new Date('2026-11-26T03:00:00.000Z');

describe('the claimant’s response', () => {
  it('is not sent before it is said what they said, and when they were asked', () => {
    expect(responseBody(fieldsOf(null, NOW), NOW)).toBeUndefined();
    expect(responseBody({ ...fieldsOf(null, NOW), outcome: 'denies', askedAt: '' }, NOW)).toBeUndefined();
  });

  it('has a time of answering where they answered, and none where they did not', () => {
    const fields = { ...fieldsOf(null, NOW), text: 'No.' };
    expect(responseBody({ ...fields, outcome: 'denies' }, NOW)?.answeredAt).toBe('2026-11-26T03:00:00.000Z');
    const silent = { ...fields, outcome: 'did-not-answer', answeredAt: '2026-11-26T02:00:00.000Z' } as const;
    expect(responseBody(silent, NOW)).toEqual({ askedAt: '2026-11-26T03:00:00.000Z', outcome: 'did-not-answer', text: 'No.' });
  });
});
