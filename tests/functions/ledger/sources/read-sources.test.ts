import { beforeAll, describe, expect, it } from 'vitest';
import { sourceIdOf } from '../../../../functions/domain/sources/named-source.ts';
import { searchSources } from '../../../../functions/ledger/sources/read-sources.ts';
import { newSource } from '../../../../functions/ledger/sources/source-writes.ts';
import { transact } from '../../../../functions/ledger/transact.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const now = new Date();
const LONG = 'Office of the Commissioner for Refugees and Displaced Persons of Ilsewick';
/** So many share a word that the one looked for is behind the first page of it. */
const wardens = Array.from({ length: 30 }, (_, i) => `Warden ${String.fromCodePoint(65 + (i % 26))}${i} Harbourmaster`);

beforeAll(async () => {
  for (const name of ['Mara Olen', 'Mara Weil', 'The Red Lantern Society', 'J Tarn', LONG, ...wardens, 'Zita Harbourmaster']) {
    await transact(ledger(), newSource(ledger(), { id: sourceIdOf(name), name, type: 'official' }, now));
  }
});

describe('searchSources', () => {
  it.each([
    ['mar', ['Mara Olen', 'Mara Weil']],
    ['mara olen', ['Mara Olen']],
    ['Olen, Mara', ['Mara Olen']],
    ['mara ol', ['Mara Olen']],
    ['the red lantern society', ['The Red Lantern Society']],
    ['j tarn', ['J Tarn']],
    ['k tarn', []],
    [LONG, [LONG]],
    ['zita harbourmaster', ['Zita Harbourmaster']],
    ['a b', []],
    ['…', []],
  ])('finds by %s those that have all its words', async (looked, names) => {
    expect((await searchSources(ledger(), looked, 25)).map(({ name }) => name)).toEqual(names);
  });

  it('finds so many at the most', async () => {
    expect(await searchSources(ledger(), 'harbourmaster', 25)).toHaveLength(25);
    expect(await searchSources(ledger(), 'warden harbourmaster', 25)).toHaveLength(25);
  });
});
