import { describe, expect, it } from 'vitest';
import { kindOf, RECORD_KINDS } from '../../../bin/export/kinds.ts';
import * as keys from '../../../functions/ledger/keys.ts';

/** All keys: constants, and those that are built by functions, each with made-up arguments. */
const built = Object.entries(keys).flatMap(([name, key]): [string, keys.Key][] => {
  const args = ['desk', '2026-03-01T10:00:00.000Z', 'some.01', '4', '1'];
  const made: unknown = typeof key === 'function' && name.endsWith('Key') ? Reflect.apply(key, undefined, args) : key;
  return typeof made === 'object' && made !== null && 'pk' in made ? [[name, made as keys.Key]] : [];
});

describe('kindOf', () => {
  it('knows every item of the ledger', () => {
    expect(built.length).toBeGreaterThan(40);
    expect(built.filter(([, key]) => kindOf(key) === undefined)).toEqual([]);
    expect(built.map(([name]) => name)).toEqual(expect.arrayContaining(['CLOSED_DAYS_KEY', 'CHECKED_CHAINS_KEY']));
  });

  it('has an item for every kind, and none for what nobody has said', () => {
    expect(new Set(built.map(([, key]) => kindOf(key)))).toEqual(new Set([...RECORD_KINDS, 'made of others']));
    expect(kindOf({ pk: 'CLAIM#a.01', sk: 'SURPRISE' })).toBeUndefined();
  });
});
