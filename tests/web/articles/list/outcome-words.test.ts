import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../web/src/articles/list/file-name.ts';
import { outcomeSentence } from '../../../../web/src/articles/list/outcome-words.ts';
import { upload } from '../an-upload.ts';

const reason = { code: 'binary', message: 'The file holds bytes that are no text. Upload the article as plain text or HTML.' };

describe('what became of an upload', () => {
  it('is how many claims it has and how many are to be checked, or why there are none', () => {
    expect(outcomeSentence(upload({ claims: { found: 1, queued: 1 } }))).toBe('1 claim, 1 to check');
    expect(outcomeSentence(upload({ claims: { found: 1200, queued: 1100 } }))).toBe('1,200 claims, 1,100 to check');
    expect(outcomeSentence(upload({ note: 'No claims were found.' }))).toBe('No claims were found.');
  });

  it('is why it was rejected or is stuck, and what to do', () => {
    expect(outcomeSentence(upload({ status: 'rejected', reason }))).toBe(reason.message);
    expect(outcomeSentence(upload({ status: 'stuck', reason }))).toBe(`${reason.message} A lead can have it tried again.`);
  });

  it('is that it is tried again, after a failure', () => {
    expect(outcomeSentence(upload({ status: 'processing' }))).toBe('Its claims are being sought.');
    const lastFailure = { code: 'Throttled', message: 'The table was busy.', at: '2026-11-26T02:41:22.753Z' };
    expect(outcomeSentence(upload({ status: 'processing', lastFailure }))).toBe(
      'The last attempt failed: The table was busy. It is tried again by itself.',
    );
  });
});

describe('a file’s name', () => {
  it('is what follows the last slash of its key', () => {
    expect(fileName('incoming/world/3f/shelling.txt')).toBe('shelling.txt');
    expect(fileName('shelling.txt')).toBe('shelling.txt');
  });
});
