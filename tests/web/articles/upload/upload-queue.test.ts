import { describe, expect, it } from 'vitest';
import type { Upload } from '../../../../web/src/api/types.ts';
import { awaited, isSettled, isUnsent, UploadQueue } from '../../../../web/src/articles/upload/upload-queue.ts';
import type { SendArticle } from '../../../../web/src/articles/upload/upload-queue.ts';
import { summaryOf } from '../../../../web/src/articles/upload/upload-summary.ts';
import { upload } from '../an-upload.ts';

const text = (name: string) => new File(['words'], name, { type: 'text/plain' });

/** Sends nothing until it is told to. */
function heldBack() {
  const held = new Map<string, { succeed: (key: string) => void; fail: (error: Error) => void; progress: (part: number) => void }>();
  const desks: (string | undefined)[] = [];
  const send: SendArticle = (file, _as, desk, progress) =>
    new Promise((succeed, fail) => {
      desks.push(desk);
      held.set(file.name, { succeed, fail, progress });
    });
  return { send, held, desks };
}

/** Lets what was promised come to pass. */
const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe('the upload queue', () => {
  it('sends three at a time, and the next one when one is done', async () => {
    const { send, held, desks } = heldBack();
    const queue = new UploadQueue(send);
    queue.add(
      ['a', 'b', 'c', 'd', 'e'].map((name) => text(`${name}.txt`)),
      'world',
    );
    expect([...held.keys()]).toEqual(['a.txt', 'b.txt', 'c.txt']);
    held.get('b.txt')?.succeed('incoming/b.txt');
    await settle();
    expect([...held.keys()]).toEqual(['a.txt', 'b.txt', 'c.txt', 'd.txt']);
    expect(queue.read().map(({ step }) => step)).toEqual(['sending', 'sent', 'sending', 'sending', 'waiting']);
    expect(desks).toEqual(['world', 'world', 'world', 'world']);
  });

  it('tells how far each has come', () => {
    const { send, held } = heldBack();
    const queue = new UploadQueue(send);
    let told = 0;
    queue.subscribe(() => told++);
    queue.add([text('a.txt')], undefined);
    const before = told;
    held.get('a.txt')?.progress(0.4);
    expect(queue.read()).toMatchObject([{ step: 'sending', part: 0.4 }]);
    expect(told).toBe(before + 1);
  });

  it('keeps one that failed, with the error, and sends it again when asked to', async () => {
    const { send, held } = heldBack();
    const queue = new UploadQueue(send);
    queue.add([text('a.txt')], undefined);
    held.get('a.txt')?.fail(new Error('The connection broke.'));
    await settle();
    const [failed] = queue.read();
    expect(failed).toMatchObject({ step: 'failed', error: new Error('The connection broke.') });
    queue.retry(failed?.id ?? 0);
    held.get('a.txt')?.succeed('incoming/a.txt');
    await settle();
    expect(queue.read()).toMatchObject([{ step: 'sent', key: 'incoming/a.txt', upload: undefined }]);
  });

  it('does not send what is no article, and says why', () => {
    const { send, held } = heldBack();
    const queue = new UploadQueue(send);
    queue.add([new File(['x'], 'photo.jpg', { type: 'image/jpeg' }), text('a.txt')], undefined);
    expect([...held.keys()]).toEqual(['a.txt']);
    expect(queue.read()).toMatchObject([{ step: 'refused', name: 'photo.jpg' }, { step: 'sending' }]);
  });

  it('awaits what was sent until it is read or refused, and clears what is settled', async () => {
    const { send, held } = heldBack();
    const queue = new UploadQueue(send);
    queue.add([text('a.txt'), text('b.txt')], undefined);
    held.get('a.txt')?.succeed('incoming/1/a.txt');
    await settle();
    const known = (status: Upload['status']) => new Map([['incoming/1/a.txt', upload({ key: 'incoming/1/a.txt', status })]]);
    expect(queue.told(known('processing'))).toBe(true);
    expect(queue.told(known('processing'))).toBe(false);
    expect(awaited(queue.read()).map(({ key }) => key)).toEqual(['incoming/1/a.txt']);
    expect(queue.told(known('processed'))).toBe(true);
    expect(awaited(queue.read())).toEqual([]);
    queue.clear();
    expect(queue.read().map(({ name }) => name)).toEqual(['b.txt']);
    expect(queue.read().some(isUnsent)).toBe(true);
    expect(queue.read().some(isSettled)).toBe(false);
  });

  it('does not take one off the list that is being sent', () => {
    const { send } = heldBack();
    const queue = new UploadQueue(send, 1);
    queue.add([text('a.txt'), text('b.txt')], undefined);
    for (const { id } of queue.read()) queue.remove(id);
    expect(queue.read().map(({ name }) => name)).toEqual(['a.txt']);
  });
});

describe('how uploads stand', () => {
  it('is said in a sentence', () => {
    const one = { id: 1, name: 'a.txt', size: 5, desk: undefined };
    const sent = { ...one, step: 'sent', key: 'k', upload: upload({ status: 'processed', claims: { found: 9, queued: 7 } }) } as const;
    expect(summaryOf([sent, { ...one, step: 'waiting' }])).toBe('1 of 2 sent, 7 claims to check.');
    expect(
      summaryOf([
        { ...one, step: 'failed', error: 1 },
        { ...one, step: 'refused', why: '' },
      ]),
    ).toBe('0 of 1 sent, 1 failed, 1 not taken.');
  });
});
