import { describe, expect, it } from 'vitest';
import { askedAlways, askedByWords, merged } from '../../../../web/src/articles/list/asked-of-api.ts';
import { upload } from '../an-upload.ts';

describe('what the API is asked for', () => {
  it('is desk, outcome and days, from the beginning of the first to the end of the last', () => {
    expect(
      askedAlways({ desk: 'world', outcome: 'rejected', outlet: 'Courier', words: 'calder', from: '2026-11-23', to: '2026-11-23' }),
    ).toEqual({
      desk: 'world',
      status: 'rejected',
      since: new Date(2026, 10, 23).toISOString(),
      until: new Date(2026, 10, 24).toISOString(),
    });
    expect(askedAlways({})).toEqual({});
  });

  it('is words, too, where there is one that it can look for', () => {
    expect(askedByWords({ words: 'Calder', desk: 'health' })).toEqual({ words: 'Calder', desk: 'health' });
    expect(askedByWords({ words: '31' })).toEqual({ words: '31' });
    expect(askedByWords({ words: 'ca' })).toBeUndefined();
    expect(askedByWords({})).toBeUndefined();
  });
});

describe('two lists as one', () => {
  const one = upload({ uploadId: 'in-a', receivedAt: '2026-11-26T02:00:00.000Z' });
  const older = upload({ uploadId: 'in-b', receivedAt: '2026-11-25T02:00:00.000Z' });
  const newer = upload({ uploadId: 'in-c', receivedAt: '2026-11-27T02:00:00.000Z' });

  it('have each upload once, newest first', () => {
    expect(merged([newer, one], [one, older]).map(({ uploadId }) => uploadId)).toEqual(['in-c', 'in-a', 'in-b']);
  });
});
