import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitArticle, currentArticle, getArticles, supersede } from '../../../../functions/ledger/articles/articles.ts';
import { firstWithText } from '../../../../functions/ledger/articles/copies.ts';
import type { ArticleRecord } from '../../../../functions/ledger/articles/articles.ts';
import { listIntakes } from '../../../../functions/ledger/articles/intake-list.ts';
import { endIntake, getIntake, openIntake } from '../../../../functions/ledger/articles/intakes.ts';
import type { ObjectVersion } from '../../../../functions/ledger/articles/intakes.ts';
import { duePending } from '../../../../functions/ledger/pending/pending.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();
const now = new Date();
const object = (sequencer = '0A'): ObjectVersion => ({ bucket: 'b', key: 'incoming/a.txt', versionId: 'v', sequencer, size: 10 });
const article = (id: string, storyId: string): ArticleRecord => ({
  id,
  storyId,
  object: object(),
  document: `parsed/${id}.json`,
  foundAt: now.toISOString(),
  claimIds: [`${id}.01`],
});

describe('openIntake', () => {
  it('begins once, and is pending until it ends', async () => {
    const id = randomUUID();
    const [first, second] = await Promise.all([openIntake(ledger(), id, object(), now), openIntake(ledger(), id, object(), now)]);
    expect(second).toMatchObject({ id, status: 'processing', receivedAt: first.receivedAt });
    const isPending = async () =>
      (await duePending(ledger(), new Date(now.getTime() + 86_400_000), 1000)).some((key) => key.pk === `INTAKE#${id}`);
    expect(await isPending()).toBe(true);
    await endIntake(ledger(), id, { status: 'rejected', reason: { code: 'empty', message: 'It is empty.' } }, now);
    expect(await isPending()).toBe(false);
  });
});

describe('endIntake', () => {
  it('never turns a processed intake into anything else', async () => {
    const id = randomUUID();
    await openIntake(ledger(), id, object(), now);
    await endIntake(ledger(), id, { status: 'processed', articleId: 'x' }, now);
    await endIntake(ledger(), id, { status: 'stuck', reason: { code: 'Late', message: 'A late delivery failed.' } }, now);
    expect(await getIntake(ledger(), id)).toMatchObject({ status: 'processed', articleId: 'x', reason: null });
  });
});

describe('commitArticle', () => {
  it('lets the first manifest stand, whoever else commits', async () => {
    const [id, story, intake] = [randomUUID(), randomUUID(), randomUUID()];
    await openIntake(ledger(), intake, object(), now);
    const attempts = ['one', 'two', 'three'].map((document) => commitArticle(ledger(), intake, { ...article(id, story), document }, id));
    const documents = (await Promise.all(attempts)).map((committed) => committed.document);
    expect(new Set(documents).size).toBe(1);
    expect((await getIntake(ledger(), intake))?.articleId).toBe(id);
  });

  it('lets the first article that carries a text stand, and commits nothing of another', async () => {
    const [digest, intake, ...ids] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await openIntake(ledger(), intake, object(), now);
    const committed = await Promise.all(ids.map((id) => commitArticle(ledger(), intake, article(id, `story of ${id}`), digest)));
    const [first] = committed;
    expect(new Set(committed.map(({ id }) => id)).size).toBe(1);
    expect(await firstWithText(ledger(), digest)).toBe(first?.id);
    expect(await getArticles(ledger(), ids)).toEqual([expect.objectContaining({ id: first?.id })]);
  });
});

describe('supersede', () => {
  it('ends at the write with the highest sequencer, whatever order the events come in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 0xffff }), { minLength: 1, maxLength: 6 }), async (writes) => {
        const story = randomUUID();
        // S3's sequencers differ in length: they compare padded on the right.
        for (const write of writes) {
          await supersede(ledger(), article(`a${write}`, story), object(`00${write.toString(16).padStart(4, '0')}`));
        }
        expect(await currentArticle(ledger(), story)).toBe(`a${Math.max(...writes)}`);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a story that goes back to what it said before', () => {
  it('has its first article as the current one again', async () => {
    const story = randomUUID();
    await supersede(ledger(), article('first', story), object('01'));
    await supersede(ledger(), article('second', story), object('02'));
    await supersede(ledger(), article('first', story), object('03'));
    expect(await currentArticle(ledger(), story)).toBe('first');
  });
});

describe('listIntakes', () => {
  it('pages through all of them, newest first', async () => {
    const ids = Array.from({ length: 7 }, () => randomUUID());
    for (const [i, id] of ids.entries()) await openIntake(ledger(), id, object(), new Date(Date.UTC(2040, 0, 1 + i)));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { intakes, next } = await listIntakes(ledger(), { limit: 3, after });
      seen.push(...intakes.map((intake) => intake.id));
      after = next ?? undefined;
    } while (after !== undefined);
    expect(seen.filter((id) => new Set<string>(ids).has(id))).toEqual(ids.toReversed());
  });
});
