import { describe, expect, it } from 'vitest';
import { fileName, placeOf } from '../../../../web/src/articles/list/file-name.ts';
import { outcomeSentence } from '../../../../web/src/articles/list/outcome-words.ts';
import { upload } from '../an-upload.ts';

const reason = { code: 'binary', message: 'The file holds bytes that are no text. Upload the article as plain text or HTML.' };

describe('what became of an upload', () => {
  it('is how many claims it has and how many are to be checked, or why there are none', () => {
    expect(outcomeSentence(upload({ claims: { found: 1, queued: 1 } }))).toBe('1 claim, 1 to check');
    expect(outcomeSentence(upload({ claims: { found: 1200, queued: 1100 } }))).toBe('1,200 claims, 1,100 to check');
    const standing = { above: 2, decided: 0, dismissed: 0, joined: 4 };
    expect(outcomeSentence({ ...upload({ claims: { found: 17, queued: 6 } }), standing })).toBe('17 claims, 2 to check, 4 repeat others');
    expect(outcomeSentence({ ...upload({ claims: { found: 17, queued: 1 } }), standing: { ...standing, joined: 1 } })).toBe(
      '17 claims, 0 to check, 1 repeats another',
    );
    expect(outcomeSentence(upload({ note: 'No claims were found.' }))).toBe('No claims were found.');
  });

  it('is where the same text is already, of a copy', () => {
    expect(outcomeSentence(upload({ status: 'repeated' }))).toBe('The same text came under this name before: it stays one article.');
    expect(outcomeSentence(upload({ status: 'repeated', sameTextAs: 'incoming/general/flood.txt' }))).toBe(
      'The same text is here as general/flood.txt: it stays one article, and its claims are not queued again.',
    );
    const again = upload({ status: 'repeated', key: 'incoming/2/flood.txt', sameTextAs: 'incoming/2/flood.txt' });
    expect(outcomeSentence(again)).toBe('The same text came under this name before: it stays one article.');
  });

  it('says, too, where no desk is called what its folder is called', () => {
    const deskNote = 'No desk is called “wrold”; it went to General. The desks’ folders are general and world.';
    expect(outcomeSentence(upload({ claims: { found: 1, queued: 1 }, deskNote }))).toBe(`1 claim, 1 to check. ${deskNote}`);
    expect(outcomeSentence(upload({ note: 'No claims were found.', deskNote }))).toBe(`No claims were found. ${deskNote}`);
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

  it('stands in its folders, but for those that nobody chose', () => {
    expect(placeOf('incoming/world/3f0c1c5e-8d5b-4c0a-9a55-0b6c7d8e9f00/shelling.txt')).toBe('world/shelling.txt');
    expect(placeOf('incoming/world/2026/shelling.txt')).toBe('world/2026/shelling.txt');
    expect(placeOf('incoming/shelling.txt')).toBe('shelling.txt');
  });
});
