import { describe, expect, it, vi } from 'vitest';
import { ActionRegistry } from '../../../web/src/keyboard/action-registry.ts';

const action = (id: string) => ({ id, label: id, group: 'Test', keys: [], run: () => {} });

describe('ActionRegistry', () => {
  it('lists what the part shown last offers first', () => {
    const registry = new ActionRegistry();
    registry.offer(Symbol('page'), [action('page')]);
    registry.offer(Symbol('dialog'), [action('dialog')]);
    expect(registry.all().map(({ id }) => id)).toEqual(['dialog', 'page']);
  });

  it('keeps a part’s place when it offers anew, and forgets it when it goes', () => {
    const registry = new ActionRegistry();
    const page = Symbol('page');
    registry.offer(page, [action('page')]);
    const dialog = Symbol('dialog');
    registry.offer(dialog, [action('dialog')]);
    registry.offer(page, [action('page anew')]);
    expect(registry.all().map(({ id }) => id)).toEqual(['dialog', 'page anew']);
    registry.withdraw(dialog);
    expect(registry.all().map(({ id }) => id)).toEqual(['page anew']);
  });

  it('gives the same list until something changes, and tells when it does', () => {
    const registry = new ActionRegistry();
    const listener = vi.fn<() => void>();
    const stop = registry.subscribe(listener);
    const before = registry.all();
    expect(registry.all()).toBe(before);
    registry.offer(Symbol('page'), [action('page')]);
    expect(listener).toHaveBeenCalledOnce();
    stop();
    registry.offer(Symbol('page'), [action('other')]);
    expect(listener).toHaveBeenCalledOnce();
  });
});
