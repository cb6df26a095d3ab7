import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { SourceType } from '../../domain/extraction/claim.ts';
import { sourceProfileKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { transact, write } from '../transact.ts';
import type { Write } from '../transact.ts';
import type { SourceProfile } from './read-sources.ts';

/** Most other names that a source may have. */
export const MOST_NAMES = 10;

/** Both profiles as they were read, or nothing is written. */
const update = (ledger: Ledger, label: string, { id, names, joinedTo }: SourceProfile, set: Partial<SourceProfile>): Write => ({
  label,
  item: {
    Update: {
      TableName: ledger.table,
      Key: sourceProfileKey(id),
      UpdateExpression: 'SET joinedTo = :to, #names = :after',
      ConditionExpression: '#names = :before AND joinedTo = :joined',
      ExpressionAttributeNames: { '#names': 'names' },
      ExpressionAttributeValues: { ':to': set.joinedTo ?? null, ':after': set.names ?? names, ':before': names, ':joined': joinedTo },
    },
  },
});

/** Makes a name another name of a source: what was claimed under it counts there. @throws ConditionsFailed where either changed since it was read */
export const joinName = (ledger: Ledger, source: SourceProfile, other: SourceProfile): Promise<void> =>
  transact(ledger, [
    update(ledger, 'source', source, { joinedTo: null, names: [...source.names, other.id] }),
    update(ledger, 'other', other, { joinedTo: source.id }),
  ]);

/** Undoes `joinName`. @throws as `joinName` */
export const separateName = (ledger: Ledger, source: SourceProfile, other: SourceProfile): Promise<void> =>
  transact(ledger, [
    update(ledger, 'source', source, { joinedTo: null, names: source.names.filter((id) => id !== other.id) }),
    update(ledger, 'other', other, { joinedTo: null }),
  ]);

/** Keeps who a source is, as people say. */
export async function describeSource(
  ledger: Ledger,
  id: string,
  { type, owner, stake }: { readonly type: SourceType; readonly owner: string; readonly stake: string },
): Promise<void> {
  await write(() =>
    ledger.documents.send(
      new UpdateCommand({
        TableName: ledger.table,
        Key: sourceProfileKey(id),
        UpdateExpression: 'SET #type = :type, #owner = :owner, stake = :stake',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#type': 'type', '#owner': 'owner' },
        ExpressionAttributeValues: { ':type': type, ':owner': owner, ':stake': stake },
      }),
    ),
  );
}
