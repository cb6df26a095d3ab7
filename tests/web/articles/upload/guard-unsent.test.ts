import { expect, it } from 'vitest';
import { guardUnsent } from '../../../../web/src/articles/upload/guard-unsent.ts';
import { UploadQueue } from '../../../../web/src/articles/upload/upload-queue.ts';

/** A queue with a guard, which sends nothing until it is told to. */
function guarded() {
  const sends: { succeed: (key: string) => void; fail: (error: Error) => void }[] = [];
  const queue = new UploadQueue(() => new Promise((succeed, fail) => void sends.push({ succeed, fail })));
  const page = new EventTarget();
  guardUnsent(queue, page);
  const asks = (): boolean => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  return { queue, sends, asks };
}

const text = (name: string) => new File(['words'], name, { type: 'text/plain' });

/** Lets what was promised come to pass. */
const settle = () => new Promise<void>((resolve) => void setImmediate(resolve));

it('has the page asked about while one upload is not in the bucket yet, and no longer', async () => {
  const { queue, sends, asks } = guarded();
  expect(asks()).toBe(false);
  queue.add([text('a.txt'), text('b.txt')], undefined);
  expect(asks()).toBe(true);
  sends[0]?.succeed('incoming/a.txt');
  await settle();
  expect(asks()).toBe(true);
  sends[1]?.succeed('incoming/b.txt');
  await settle();
  expect(asks()).toBe(false);
});

it('does not ask for what was refused or has failed, and asks again once it is sent again', async () => {
  const { queue, sends, asks } = guarded();
  queue.add([new File(['x'], 'photo.jpg', { type: 'image/jpeg' })], undefined);
  expect(asks()).toBe(false);
  queue.add([text('a.txt')], undefined);
  sends[0]?.fail(new Error('The connection broke.'));
  await settle();
  expect(asks()).toBe(false);
  queue.retry(queue.read().at(-1)?.id ?? 0);
  expect(asks()).toBe(true);
});
