import { expect, it, vi } from 'vitest';
import { sendsByKey } from '../../../../web/src/parts/forms/send-key.ts';

/** Strikes keys in a form. @returns how often it was sent, and whether the browser was kept from its own answer */
function strike(
  ...strokes: readonly ({ readonly key: string } & Partial<
    Readonly<Record<'ctrlKey' | 'metaKey' | 'repeat' | 'defaultPrevented', boolean>>
  >)[]
) {
  const preventDefault = vi.fn<() => void>();
  const none = { ctrlKey: false, metaKey: false, repeat: false, defaultPrevented: false };
  const sent = strokes.filter((stroke) => sendsByKey({ ...none, preventDefault, ...stroke }));
  return { sent: sent.length, kept: preventDefault.mock.calls.length };
}

it('sends a form by Ctrl or ⌘ and Enter', () => {
  expect(strike({ key: 'Enter', ctrlKey: true })).toEqual({ sent: 1, kept: 1 });
  expect(strike({ key: 'Enter', metaKey: true })).toEqual({ sent: 1, kept: 1 });
});

it('leaves every other key to the field', () => {
  expect(strike({ key: 'Enter' }, { key: 'k', ctrlKey: true }, { key: 'Control', ctrlKey: true })).toEqual({ sent: 0, kept: 0 });
});

it('sends once while the keys are held', () => {
  expect(strike({ key: 'Enter', ctrlKey: true }, { key: 'Enter', ctrlKey: true, repeat: true })).toEqual({ sent: 1, kept: 2 });
});

it('leaves a key to the field that has taken it for itself, as an open list takes Enter', () => {
  expect(strike({ key: 'Enter', ctrlKey: true, defaultPrevented: true })).toEqual({ sent: 0, kept: 0 });
});
