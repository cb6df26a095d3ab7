import { describe, expect, it, vi } from 'vitest';
import { atMost, Closing, comesTrue } from '../../local/closing.ts';

describe('closing', () => {
  it('goes in the reverse of the order of opening, once', async () => {
    const closed: string[] = [];
    const closing = new Closing();
    for (const name of ['first', 'second']) closing.add(async () => void closed.push(name));
    await Promise.all([closing.close(), closing.close()]);
    expect(closed).toEqual(['second', 'first']);
  });

  it('goes on where something cannot be closed', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const closed: string[] = [];
    const closing = new Closing();
    closing.add(async () => void closed.push('first'));
    closing.add(() => Promise.reject(new Error('stuck')));
    await closing.close();
    expect(closed).toEqual(['first']);
    expect(error).toHaveBeenCalledOnce();
  });
});

it('waits for work, but no longer than it may', async () => {
  let done = false;
  await atMost(
    10_000,
    Promise.resolve().then(() => (done = true)),
  );
  expect(done).toBe(true);
  await expect(atMost(1, new Promise(() => undefined))).resolves.toBeUndefined();
});

it('asks until something comes true, or the time is up', async () => {
  let asked = 0;
  expect(await comesTrue(10_000, async () => ++asked === 3)).toBe(true);
  expect(asked).toBe(3);
  expect(await comesTrue(1, async () => false)).toBe(false);
});
