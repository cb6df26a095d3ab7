import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Ask } from '../../domain/review/contact/asks.ts';
import type { Call } from '../../domain/review/contact/calls.ts';
import type { Response } from '../../domain/review/contact/response.ts';
import { asksIn } from '../contact/contacts.ts';
import { isBlank } from '../../domain/review/rulings/drafts.ts';
import { claimKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { readItem } from '../schema.ts';
import { keptEvidence } from '../evidence/evidence.ts';
import type { KeptEvidence } from '../evidence/evidence.ts';
import type { Note } from '../notes/notes.ts';
import type { Draft } from '../rulings/drafts.ts';
import type { Reason, Review, Verdict } from '../../domain/review/rulings/records.ts';
import { claimFromItem } from './claim-item.ts';
import type { StoredClaim } from './claim-item.ts';
import { UnknownClaim } from './read-claims.ts';
import type { Repeat } from './repeats.ts';
import type { StoredRelation } from '../relations/relations.ts';

/** A claim with all that was written about it. */
export interface Dossier {
  readonly claim: StoredClaim;
  readonly drafts: readonly Draft[];
  /** Drafts whose place the words of a refused ruling took. */
  readonly keptDrafts: readonly Draft[];
  readonly reviews: readonly Review[];
  readonly verdicts: readonly Verdict[];
  readonly reasons: readonly Reason[];
  readonly repeats: readonly Repeat[];
  readonly asks: readonly Ask[];
  readonly calls: readonly Call[];
  /** Of its claimant; the last counts. */
  readonly responses: readonly Response[];
  /** To other claims; those that somebody refused among them. */
  readonly relations: readonly StoredRelation[];
  readonly evidence: readonly KeptEvidence[];
  readonly notes: readonly Note[];
}

/** Reads everything about a claim: a consistent query of its partition, one call for each MB of it. @throws UnknownClaim */
export async function readDossier(ledger: Ledger, id: string): Promise<Dossier> {
  const items = await readPartition(ledger, claimKey(id).pk);
  const all = <T extends object>(prefix: string): T[] =>
    items.filter((item) => String(item['sk']).startsWith(prefix)).flatMap((item) => readItem<T>(item, `An item of claim ${id}`) ?? []);
  const [item] = all<Parameters<typeof claimFromItem>[0]>('CLAIM');
  if (item === undefined) throw new UnknownClaim(id);
  return {
    claim: claimFromItem(item),
    drafts: all<Draft>('DRAFT#').filter((draft) => !isBlank(draft.content)),
    keptDrafts: all<Draft>('KEPT#'),
    reviews: all<Review>('REVIEW#'),
    verdicts: all<Verdict>('VERDICT#'),
    reasons: all<Reason>('REASON#'),
    repeats: all<Repeat>('REPEAT#'),
    asks: asksIn(items.filter((one) => String(one['sk']).startsWith('ASK#'))),
    calls: all<Call>('CALL#'),
    responses: all<Response>('RESPONSE#'),
    relations: all<StoredRelation>('RELATION#'),
    evidence: keptEvidence(items.filter((one) => String(one['sk']).startsWith('EVIDENCE#'))),
    notes: all<Note>('NOTE#'),
  };
}

async function readPartition(ledger: Ledger, pk: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await ledger.documents.send(
      new QueryCommand({
        TableName: ledger.table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    items.push(...Items);
    from = LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
