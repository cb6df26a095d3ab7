import { describe, expect, it, vi } from 'vitest';
import { SingleKeys } from '../../../web/src/keyboard/single-keys.ts';

/** What a browser keeps, without the browser. */
function aStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('SingleKeys', () => {
  it('are on for who never said otherwise', () => {
    expect(new SingleKeys(aStorage()).areOn()).toBe(true);
  });

  it('stay as they were turned, for the next visit too', () => {
    const storage = aStorage();
    const keys = new SingleKeys(storage);
    keys.turn(false);
    expect([keys.areOn(), new SingleKeys(storage).areOn()]).toEqual([false, false]);
    keys.turn(true);
    expect([keys.areOn(), new SingleKeys(storage).areOn()]).toEqual([true, true]);
  });

  it('tell once when they are turned, here or in another window', () => {
    const storage = aStorage();
    const [here, there] = [new SingleKeys(storage), new SingleKeys(storage)];
    const listener = vi.fn<() => void>();
    const stop = there.subscribe(listener);
    here.turn(false);
    there.readAnew();
    there.readAnew();
    expect([there.areOn(), listener.mock.calls.length]).toEqual([false, 1]);
    stop();
    there.turn(true);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('are off while the page is open where the browser keeps nothing', () => {
    const full = {
      ...aStorage(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const keys = new SingleKeys(full);
    keys.turn(false);
    expect(keys.areOn()).toBe(false);
  });
});
