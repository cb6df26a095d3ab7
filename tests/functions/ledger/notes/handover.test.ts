import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { handoverKey } from '../../../../functions/ledger/keys.ts';
import { lastHandover, writeHandover } from '../../../../functions/ledger/notes/handover.ts';
import { SCHEMA } from '../../../../functions/ledger/schema.ts';
import { useLedger } from '../../../support/ledger.ts';
import { ANNA, BEN } from '../../domain/review/claims.ts';

const ledger = useLedger();
const now = new Date();

/** A desk on which that many handovers were written before. */
async function deskAfter(version: number): Promise<string> {
  const desk = randomUUID();
  const Item = { ...handoverKey(desk, version), schema: SCHEMA, version, by: ANNA, at: now.toISOString(), text: 'Nothing.' };
  await ledger().documents.send(new PutCommand({ TableName: ledger().table, Item }));
  return desk;
}

describe('writeHandover', () => {
  it.each([0, 9, 9_999, 99_999])('leaves one after another behind number %i', async (seen) => {
    const desk = seen === 0 ? randomUUID() : await deskAfter(seen);
    const person = { id: BEN.id, name: BEN.name };
    for (const version of [seen + 1, seen + 2]) {
      const left = await writeHandover(ledger(), desk, version - 1, person, `Shift ${version}.`, now);
      expect(left).toMatchObject({ version });
      expect(await lastHandover(ledger(), desk)).toEqual(left);
    }
  });
});
