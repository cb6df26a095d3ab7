import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DraftMoved, getDraft, saveDraft } from '../../../../functions/ledger/rulings/drafts.ts';
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

  it('keeps words that no version was named for, whatever stands there', async () => {
    const claim = randomUUID();
    await Promise.all(['a', 'b', 'c'].map((rationale) => saveDraft(ledger(), claim, anna, { rationale }, now)));
    expect((await getDraft(ledger(), claim, anna.id))?.version).toBe(3);
  });

  it('keeps the drafts of two people apart', async () => {
    const claim = randomUUID();
    await saveDraft(ledger(), claim, anna, { wording: 'hers' }, now);
    await saveDraft(ledger(), claim, { id: 'p-ben', name: 'Ben' }, { wording: 'his' }, now);
    expect((await getDraft(ledger(), claim, anna.id))?.content.wording).toBe('hers');
  });
});
