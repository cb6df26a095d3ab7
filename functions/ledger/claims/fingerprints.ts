import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { fingerprintKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem, SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** The claim that stands for all of that fingerprint. */
export async function claimOf(ledger: Ledger, fingerprint: string): Promise<string | undefined> {
  const { Item } = await ledger.documents.send(
    new GetCommand({ TableName: ledger.table, Key: fingerprintKey(fingerprint), ConsistentRead: true }),
  );
  return readItem<{ readonly claimId: string }>(Item, 'A fingerprint')?.claimId;
}

/** The write by which a claim stands for all of its fingerprint. Its condition fails where another does. */
export const ownFingerprint = (ledger: Ledger, { fingerprint, id }: Words, label = 'fingerprint'): Write => ({
  label,
  item: {
    Put: {
      TableName: ledger.table,
      Item: { ...fingerprintKey(fingerprint), schema: SCHEMA, claimId: id },
      ConditionExpression: 'attribute_not_exists(pk) OR claimId = :id',
      ExpressionAttributeValues: { ':id': id },
    },
  },
});

/** A claim, by its words. */
interface Words {
  readonly fingerprint: string;
  readonly id: string;
}

/** A condition on what was read of fingerprints: where it fails, they are read again. */
export const REWORDED_LABEL = 'reworded';

/**
 * The writes by which claims stand for the words that they have now, where no other claim does already, and stand no more for those given up.
 * @param wanted the claims in their new words; of two with the same words the first stands for both
 * @param given words for which a claim stands no more: who repeats them is another claim
 */
export async function rewordedWrites(ledger: Ledger, wanted: readonly Words[], given: readonly Words[]): Promise<Write[]> {
  const first = new Map(wanted.toReversed().map((words) => [words.fingerprint, words]));
  const owned = await Promise.all([...first.values()].map(async (words) => ({ words, owner: await claimOf(ledger, words.fingerprint) })));
  const left = given.filter(({ fingerprint }) => !first.has(fingerprint));
  const owners = await Promise.all(left.map(async (words) => ({ words, owner: await claimOf(ledger, words.fingerprint) })));
  return [
    ...owned.flatMap(({ words, owner }) => (owner === undefined ? [ownFingerprint(ledger, words, REWORDED_LABEL)] : [])),
    ...owners.flatMap(({ words, owner }) => (owner === words.id ? [leave(ledger, words)] : [])),
  ];
}

const leave = (ledger: Ledger, { fingerprint, id }: Words): Write => ({
  label: REWORDED_LABEL,
  item: {
    Delete: {
      TableName: ledger.table,
      Key: fingerprintKey(fingerprint),
      ConditionExpression: 'claimId = :id',
      ExpressionAttributeValues: { ':id': id },
    },
  },
});
