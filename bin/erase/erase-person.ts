import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { isSameJson } from '../../functions/domain/review/audit/canonical-json.ts';
import { pseudonymOf, underName } from '../../functions/domain/erasure/pseudonym.ts';
import { requestKey } from '../../functions/ledger/keys.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import type { Cloud } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';
import { scan } from '../support/scan.ts';
import { recordErasure } from './erasure.ts';
import type { Demand } from './erasure.ts';
import { renamedItem } from './renamed-item.ts';
import { rewriteClaim } from './rewrite-claim.ts';
import type { Item } from './rewrite-claim.ts';

/** What there is of a person. */
export interface PersonData {
  readonly personId: string;
  /** By claim, the items that name them. */
  readonly claims: ReadonlyMap<string, readonly Item[]>;
  /** Other items that name them. */
  readonly others: readonly Item[];
  /** Items that are about them alone: memberships, preferences, mentions, own figures, remembered answers. */
  readonly own: readonly Item[];
}

const Held = z.looseObject({
  id: z.string(),
  lease: z.looseObject({ holder: z.looseObject({ id: z.string() }) }).nullish(),
  assigned: z.looseObject({ to: z.looseObject({ id: z.string() }) }).nullish(),
});

/** Reads what there is of a person: the whole ledger, once. @throws UserError where they still hold claims, or nothing is known of them */
export async function readPersonData({ ledger }: Cloud, personId: string): Promise<PersonData> {
  const claims = new Map<string, Item[]>();
  const others: Item[] = [];
  const own: Item[] = [];
  const holds: string[] = [];
  const name = pseudonymOf(personId);
  for await (const item of scan(ledger, ledger.table)) {
    const [pk, sk] = [String(item['pk']), String(item['sk'])];
    if (isOwn(pk, sk, personId)) own.push(item);
    else if (renamedItem(item, personId, name) !== item) {
      const [of, id = ''] = pk.split('#');
      if (of === 'CLAIM') claims.set(id, [...(claims.get(id) ?? []), item]);
      else others.push(item);
    }
    const held = sk === 'CLAIM' ? Held.safeParse(item).data : undefined;
    if (held !== undefined && [held.lease?.holder.id, held.assigned?.to.id].includes(personId)) holds.push(held.id);
  }
  if (holds.length > 0) {
    throw new UserError(
      `${personId} still holds ${holds.join(', ')}. Have a lead release all first: POST /v1/people/${personId}/release, or “release all” in the console.`,
    );
  }
  if (claims.size + others.length + own.length === 0) throw new UserError(`Nothing is known of ${personId}, or it was erased before.`);
  return { personId, claims, others, own };
}

const isOwn = (pk: string, sk: string, personId: string): boolean =>
  pk === `PERSON#${personId}` || pk === `OWN#${personId}` || pk.startsWith(requestKey(personId, '').pk) || sk === `MEMBER#${personId}`;

/**
 * Has a name that says nothing stand wherever somebody's stood, and deletes what is about them alone. Their id stays, which the audit has, and which says
 * nothing either once their user is gone. Again is the same.
 */
export async function erasePerson(
  { ledger }: Cloud,
  { personId, claims, others, own }: PersonData,
  demand: Demand,
): Promise<Record<string, number>> {
  const name = pseudonymOf(personId);
  let items = 0;
  for (const [claimId, stored] of claims) {
    const rewrites = stored
      .filter((item) => item['sk'] !== 'CLAIM')
      .map((before) => ({ before, after: renamedItem(before, personId, name) }));
    items += rewrites.length;
    await rewriteClaim(
      ledger,
      { claimId, what: 'name', items: rewrites, claim: (claim) => ({ claim: underName(claim, personId, name) }) },
      demand,
    );
  }
  for (const item of others) await rename(ledger, item, renamedItem(item, personId, name));
  for (const { pk, sk } of own) await ledger.documents.send(new DeleteCommand({ TableName: ledger.table, Key: { pk, sk } }));
  const counts = { claims: claims.size, items, others: others.length, own: own.length };
  await recordErasure(ledger, { what: 'person', subject: personId, by: demand.by, why: demand.why, at: demand.now.toISOString(), counts });
  return counts;
}

/** Writes what the name is in, and nothing else of the item. */
async function rename(ledger: Ledger, before: Item, after: Item): Promise<void> {
  const fields = Object.keys(after).filter((field) => !isSameJson(before[field], after[field]));
  await ledger.documents.send(
    new UpdateCommand({
      TableName: ledger.table,
      Key: { pk: before['pk'], sk: before['sk'] },
      UpdateExpression: `SET ${fields.map((_, n) => `#f${n} = :after${n}`).join(', ')}`,
      ConditionExpression: fields.map((_, n) => `#f${n} = :before${n}`).join(' AND '),
      ExpressionAttributeNames: Object.fromEntries(fields.map((field, n) => [`#f${n}`, field])),
      ExpressionAttributeValues: Object.fromEntries(
        fields.flatMap((field, n) => [
          [`:before${n}`, before[field]],
          [`:after${n}`, after[field]],
        ]),
      ),
    }),
  );
}
