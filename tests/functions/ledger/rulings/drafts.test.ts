import { randomUUID } from 'node:crypto';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { DraftMoved, getDraft, keepWords, saveDraft, settleDraft } from '../../../../functions/ledger/rulings/drafts.ts';
import { transact } from '../../../../functions/ledger/transact.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const anna = { id: 'p-anna', name: 'Anna' };
const now = new Date();

describe('saveDraft', () => {
  it('counts its versions and keeps the last words', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { rationale: 'The regis' }, now, 0);
    await saveDraft(ledger(), claim, anna, { rationale: 'The registry says' }, now, 1);
    expect(await getDraft(ledger(), claim, anna.id)).toMatchObject({
      version: 2,
      author: anna,
      content: { rationale: 'The registry says' },
    });
  });

  it('refuses a window that has not seen the last version, and shows it what stands', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { rationale: 'from the first window' }, now, 0);
    await expect(saveDraft(ledger(), claim, anna, { rationale: 'from the second' }, now, 0)).rejects.toMatchObject({
      constructor: DraftMoved,
      current: { version: 1, content: { rationale: 'from the first window' } },
    });
  });

  it('lets exactly one of two windows through that save at once', async () => {
    const claim = randomUUID();
    const saves = ['one', 'two'].map((rationale) => saveDraft(ledger(), claim, anna, { rationale }, now, 0));
    const outcomes = (await Promise.allSettled(saves)).map((save) => save.status);
    expect(outcomes.toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('takes the same save once more for the same, as after a lost answer', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { rationale: 'The regis' }, now, 0);
    expect(await saveDraft(ledger(), claim, anna, { rationale: 'The regis' }, now, 0)).toMatchObject({ version: 1 });
    await expect(saveDraft(ledger(), claim, anna, { rationale: 'The' }, now, 0)).rejects.toBeInstanceOf(DraftMoved);
  });

  it('keeps the drafts of two people apart', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { wording: 'hers' }, now, 0);
    await saveDraft(ledger(), claim, { id: 'p-ben', name: 'Ben' }, { wording: 'his' }, now, 0);
    expect((await getDraft(ledger(), claim, anna.id))?.content.wording).toBe('hers');
  });
});

describe('keepWords', () => {
  const kept = async (claim: string): Promise<string[]> => {
    const { Items = [] } = await ledger().documents.send(
      new QueryCommand({
        TableName: ledger().table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :kept)',
        ExpressionAttributeValues: { ':pk': `CLAIM#${claim}`, ':kept': 'KEPT#' },
      }),
    );
    return Items.map((item) => (item['content'] as { rationale: string }).rationale);
  };

  it('takes the place of a draft that says the beginning of the same', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { rationale: 'The regis' }, now, 0);
    expect(await keepWords(ledger(), claim, anna, { rationale: 'The registry says no.' }, now)).toMatchObject({ version: 2 });
    expect(await kept(claim)).toEqual([]);
  });

  it('loses none of many different words, kept at the same moment', async () => {
    const claim = randomUUID();
    const words = ['a', 'b', 'c', 'd'];
    await Promise.all(words.map((rationale) => keepWords(ledger(), claim, anna, { rationale }, now)));
    const last = await getDraft(ledger(), claim, anna.id);
    expect([...(await kept(claim)), last?.content.rationale ?? ''].toSorted()).toEqual(words);
  });

  it('writes nothing where the draft says it already', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { rationale: 'The registry says no, and more.' }, now, 0);
    expect(await keepWords(ledger(), claim, anna, { rationale: 'The registry says no' }, now)).toMatchObject({ version: 1 });
  });
});

describe('settleDraft', () => {
  it('empties what was ruled, and its version goes on, so that an old window is noticed', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { rationale: 'The regis' }, now, 0);
    await transact(ledger(), await settleDraft(ledger(), claim, anna, { rationale: 'The registry says no.' }, now));
    expect(await getDraft(ledger(), claim, anna.id)).toMatchObject({ version: 2, content: {} });
    await expect(saveDraft(ledger(), claim, anna, { rationale: 'The registr' }, now, 1)).rejects.toBeInstanceOf(DraftMoved);
  });

  it('leaves what says something else', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { rationale: 'Another thought' }, now, 0);
    expect(await settleDraft(ledger(), claim, anna, { rationale: 'The registry says no.' }, now)).toEqual([]);
  });

  it('fails where another window saved in between', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { rationale: 'The' }, now, 0);
    const writes = await settleDraft(ledger(), claim, anna, { rationale: 'The registry says no.' }, now);
    await saveDraft(ledger(), claim, anna, { rationale: 'Something else' }, now, 1);
    await expect(transact(ledger(), writes)).rejects.toMatchObject({ labels: ['draft'] });
  });
});
