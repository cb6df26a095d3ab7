import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listIntakes, makeFindable } from '../../../../functions/ledger/articles/intake-list.ts';
import type { IntakeFilter } from '../../../../functions/ledger/articles/intake-list.ts';
import { endIntake, openIntake } from '../../../../functions/ledger/articles/intakes.ts';
import type { Intake, IntakeSummary } from '../../../../functions/ledger/articles/intakes.ts';
import type { ListRange } from '../../../../functions/ledger/newest-first.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const day = (n: number): Date => new Date(Date.UTC(2026, 2, n));

/** An upload of that day that ended, under a headline. @returns its id */
async function ended(n: number, headline: string, desk: string, status: 'processed' | 'rejected' = 'processed'): Promise<string> {
  const object = { bucket: 'b', key: `incoming/${randomUUID()}/story.txt`, versionId: 'v', sequencer: '0', size: 1 };
  const intake = await openIntake(ledger(), `in-${randomUUID()}`, object, day(n));
  const claims = { found: 1, queued: 1 };
  const summary: IntakeSummary = { headline, outlet: null, publishedAt: null, language: 'en', desk, claims, note: null };
  const ending: Pick<Intake, 'status' | 'summary'> = { status, summary };
  for (let again = 0; again < 2; again++) await makeFindable(ledger(), { ...intake, ...ending });
  await endIntake(ledger(), intake.id, { status, summary }, day(n));
  return intake.id;
}

/** All pages of what fits. */
async function found(filter: IntakeFilter, range: Partial<ListRange> = {}): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const { intakes, next } = await listIntakes(ledger(), { limit: 1, ...range, after }, filter);
    ids.push(...intakes.map(({ id }) => id));
    after = next ?? undefined;
  } while (after !== undefined);
  return ids;
}

describe('uploads', () => {
  it('are found by whole words, desk, ending and time, newest first, each once', async () => {
    const [here, there] = [randomUUID(), randomUUID()];
    const flood = await ended(1, 'Flood closes the bridge', here);
    const bridge = await ended(2, 'Bridge opens again', there);
    const refused = await ended(3, 'Bridge of sighs', here, 'rejected');
    await openIntake(ledger(), `in-${randomUUID()}`, { bucket: 'b', key: 'bridge.txt', versionId: 'v', sequencer: '0', size: 1 }, day(4));

    const ours = new Set([flood, bridge, refused]);
    expect((await found({ words: ['bridge'] })).filter((id) => ours.has(id))).toEqual([refused, bridge, flood]);
    expect(await found({ words: ['bridge', 'flood'] })).toEqual([flood]);
    expect(await found({ words: ['bridg'] })).toEqual([]);
    expect(await found({ desk: here })).toEqual([refused, flood]);
    expect(await found({ desk: here, status: 'processed' })).toEqual([flood]);
    expect(await found({ status: 'rejected', desk: here })).toEqual([refused]);
    expect(await found({ words: ['story', 'bridge'], desk: there })).toEqual([bridge]);
    expect(await found({ desk: here }, { since: day(2).toISOString() })).toEqual([refused]);
    expect(await found({ desk: here }, { until: day(3).toISOString() })).toEqual([flood]);
    expect(await found({ words: ['bridge'], status: 'processing' })).toEqual([]);
  });

  it('that were not read are found by the desk that their folder names, those of a private desk by that alone', async () => {
    const rejected = async (folder: string): Promise<string> => {
      const object = { bucket: 'b', key: `incoming/${folder}/${randomUUID()}/zither.png`, versionId: 'v', sequencer: '0', size: 1 };
      const intake = await openIntake(ledger(), `in-${randomUUID()}`, object, day(5));
      await makeFindable(ledger(), { ...intake, status: 'rejected' });
      await endIntake(ledger(), intake.id, { status: 'rejected' }, day(5));
      return intake.id;
    };
    const [world, smoke, nowhere] = [await rejected('world'), await rejected('smoke'), await rejected('nowhere')];
    expect(await found({ desk: 'world', status: 'rejected' })).toEqual([world]);
    expect(await found({ desk: 'world' })).toEqual([world]);
    for (const filter of [{ status: 'rejected' }, { words: ['zither'] }, {}] as const) {
      expect(await found({ desk: 'smoke', ...filter })).toEqual([smoke]);
      const all = await found(filter);
      expect(all).toEqual(expect.arrayContaining([world, nowhere]));
      expect(all).not.toContain(smoke);
    }
  });

  it('that are many are looked through from page to page', async () => {
    const desk = randomUUID();
    const ids = [];
    for (let n = 1; n <= 5; n++) ids.push(await ended(n, n % 2 === 0 ? 'Even' : 'Odd', desk));
    expect(await found({ desk, words: ['even'] }, { limit: 1 })).toEqual([ids[3], ids[1]]);
    expect(await found({ desk }, { limit: 2 })).toEqual(ids.toReversed());
  });
});
