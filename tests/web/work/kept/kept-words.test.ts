import { expect, it } from 'vitest';
import { filledWith, KeptWords } from '../../../../web/src/work/kept/kept-words.ts';
import type { Place } from '../../../../web/src/work/kept/kept-words.ts';

const NOTE: Place = { person: 'farah', claimId: 'c1', form: 'note' };

/** What a browser keeps, without the browser. @param full whether it takes anything more */
function aStore(full = false) {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('There is no room.', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key: string) => void items.delete(key),
  };
}

it('keeps words by person, claim and form, until they are dropped', () => {
  const kept = new KeptWords(aStore(), aStore());
  kept.keep(NOTE, { text: 'Their records are thin.' });
  expect(kept.of(NOTE)).toEqual({ text: 'Their records are thin.' });
  expect(kept.of({ ...NOTE, person: 'gil' })).toBeUndefined();
  expect(kept.of({ ...NOTE, claimId: 'c2' })).toBeUndefined();
  expect(kept.of({ ...NOTE, form: 'ask' })).toBeUndefined();
  kept.drop(NOTE);
  expect(kept.of(NOTE)).toBeUndefined();
});

it('leaves nothing beyond the tab of what is secret, also where it was not so before', () => {
  const lasting = aStore();
  const kept = new KeptWords(lasting, aStore());
  kept.keep(NOTE, { text: 'She is our' });
  kept.keep(NOTE, { text: 'She is our source' }, true);
  expect(kept.of(NOTE)).toEqual({ text: 'She is our source' });
  expect(new KeptWords(lasting, aStore()).of(NOTE)).toBeUndefined();
  kept.keep(NOTE, { text: 'The mill closed.' });
  expect(new KeptWords(lasting, aStore()).of(NOTE)).toEqual({ text: 'The mill closed.' });
});

it('goes on where the browser has no room', () => {
  const kept = new KeptWords(aStore(true), aStore());
  kept.keep(NOTE, { text: 'a' });
  expect(kept.of(NOTE)).toBeUndefined();
});

it('knows nothing of what it did not keep', () => {
  const lasting = aStore();
  const kept = new KeptWords(lasting, aStore());
  lasting.setItem('claim-docket.words.farah.c1.note', '{');
  expect(kept.of(NOTE)).toBeUndefined();
  lasting.setItem('claim-docket.words.farah.c1.note', '"words"');
  expect(kept.of(NOTE)).toBeUndefined();
});

it('fills in a form with what was kept, and leaves out what does not fit it', () => {
  const empty = { title: '', how: null as string | null, tags: [] as string[], restricted: false };
  expect(filledWith(empty)).toEqual(empty);
  const kept = { title: 'Register', how: 'told', tags: ['private'], restricted: true };
  expect(filledWith(empty, { ...kept, gone: 'x' })).toEqual(kept);
  expect(filledWith(empty, { title: null, how: 3, tags: 'private', restricted: 'yes' })).toEqual(empty);
});
