import { randomUUID } from 'node:crypto';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { ConditionsFailed, transact, write } from '../../../functions/ledger/transact.ts';
import { useLedger } from '../../support/ledger.ts';

const ledger = useLedger();

const addOne = (pk: string) => ({
  TableName: ledger().table,
  Key: { pk, sk: 'COUNTER' },
  UpdateExpression: 'ADD #n :one',
  ExpressionAttributeNames: { '#n': 'n' },
  ExpressionAttributeValues: { ':one': 1 },
});

describe('writes that meet on one item', () => {
  it('all get through, transactions and single ones', async () => {
    const [pk, other] = [randomUUID(), randomUUID()];
    const both = [addOne(pk), addOne(other)].map((Update) => ({ label: 'add', item: { Update } }));
    await Promise.all(
      Array.from({ length: 12 }, async (_, i) =>
        i % 2 === 0 ? transact(ledger(), both) : write(() => ledger().documents.send(new UpdateCommand(addOne(pk)))),
      ),
    );
    const { Item } = await ledger().documents.send(new GetCommand({ TableName: ledger().table, Key: { pk, sk: 'COUNTER' } }));
    expect(Item?.['n']).toBe(12);
  });
});

describe('transact', () => {
  it('writes nothing where a condition fails, and says which', async () => {
    const pk = randomUUID();
    const impossible = { ...addOne(pk), Key: { pk, sk: 'OTHER' }, ConditionExpression: 'attribute_exists(pk)' };
    const attempt = transact(ledger(), [
      { label: 'first', item: { Update: addOne(pk) } },
      { label: 'second', item: { Update: impossible } },
    ]);
    await expect(attempt).rejects.toMatchObject({ constructor: ConditionsFailed, labels: ['second'] });
    const { Item } = await ledger().documents.send(new GetCommand({ TableName: ledger().table, Key: { pk, sk: 'COUNTER' } }));
    expect(Item).toBeUndefined();
  });

  it('tries again where another transaction has one of the items, as if nothing had been', async () => {
    const pk = randomUUID();
    const { middlewareStack } = ledger().documents;
    let conflicts = 3;
    middlewareStack.add(
      (next) => (call) => {
        if (conflicts-- <= 0) return next(call);
        const CancellationReasons = [{ Code: 'None' }, { Code: 'TransactionConflict' }];
        throw new TransactionCanceledException({ message: 'Transaction cancelled', CancellationReasons, $metadata: {} });
      },
      { step: 'initialize', name: 'conflicts' },
    );
    try {
      await transact(ledger(), [
        { label: 'first', item: { Update: { ...addOne(pk), Key: { pk, sk: 'OTHER' } } } },
        { label: 'second', item: { Update: addOne(pk) } },
      ]);
    } finally {
      middlewareStack.remove('conflicts');
    }
    const { Item } = await ledger().documents.send(new GetCommand({ TableName: ledger().table, Key: { pk, sk: 'COUNTER' } }));
    expect(Item?.['n']).toBe(1);
    expect(conflicts).toBeLessThan(0);
  });
});
