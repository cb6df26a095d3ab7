import { sourceChanges, contributionOf } from '../../domain/sources/contribution.ts';
import { namedSource, wordsOfSource } from '../../domain/sources/named-source.ts';
import type { NamedSource } from '../../domain/sources/named-source.ts';
import { batchGet } from '../batch-get.ts';
import type { StoredClaim } from '../claims/claim-item.ts';
import { addTo } from '../add-to.ts';
import { SOURCE_CELLS, sourceCellKey, sourceClaimKey, sourceProfileKey, sourceWordKey } from '../keys.ts';
import type { Ledger } from '../ledger.ts';
import { SCHEMA } from '../schema.ts';
import type { Write } from '../transact.ts';

/** That of a condition which fails where somebody else was first to write down a source. */
export const SOURCE_LABEL = 'source';

interface Move {
  readonly before: StoredClaim;
  readonly after: StoredClaim;
}

/**
 * The writes that keep the records of the sources of changed claims, to stand in the transaction that changes them: counters, spread over cells; the list
 * of what they claimed; and, of a source that is new, who it is and the words by which it is found. Most changes touch none.
 */
export async function sourceWrites(ledger: Ledger, moves: readonly Move[], now: Date): Promise<Write[]> {
  const changes = sourceChanges(moves);
  if (changes.length === 0) return [];
  const made = changes.filter(({ counters }) => (counters['claims:made'] ?? 0) > 0).map(({ source }) => source);
  const known = new Set(
    (
      await batchGetAll(
        ledger,
        made.map(({ id }) => id),
      )
    ).map((item) => String(item['id'])),
  );
  return [
    ...changes.map(({ source, counters }): Write => {
      const Key = sourceCellKey(source.id, Math.floor(Math.random() * SOURCE_CELLS));
      return { label: 'source-counts', item: { Update: { TableName: ledger.table, Key, ...addTo(counters, { schema: SCHEMA }) } } };
    }),
    ...made.filter(({ id }) => !known.has(id)).flatMap((source) => newSource(ledger, source, now)),
    ...moves.flatMap((move) => listed(ledger, move)),
  ];
}

const batchGetAll = (ledger: Ledger, ids: readonly string[]): Promise<Record<string, unknown>[]> =>
  ids.length === 0 ? Promise.resolve([]) : batchGet(ledger, ids.map(sourceProfileKey));

/** The writes by which a source comes to be known. */
export const newSource = (ledger: Ledger, { id, name, type }: NamedSource, now: Date): Write[] => [
  {
    label: SOURCE_LABEL,
    item: {
      Put: {
        TableName: ledger.table,
        Item: {
          ...sourceProfileKey(id),
          schema: SCHEMA,
          id,
          name,
          type,
          owner: '',
          stake: '',
          joinedTo: null,
          names: [],
          firstAt: now.toISOString(),
        },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
  },
  ...wordsOfSource(name).map((word): Write => ({
    label: 'source-word',
    item: { Put: { TableName: ledger.table, Item: { ...sourceWordKey(word, id), schema: SCHEMA, id } } },
  })),
];

/** The claim's place in the list of what its source claimed: it comes there when it is enlisted, and leaves it where it is another's after all. */
function listed(ledger: Ledger, { before, after }: Move): Write[] {
  const [was, is] = [before, after].map((claim) =>
    contributionOf(claim)['claims:made'] === 1 ? (namedSource(claim.found)?.id ?? null) : null,
  );
  if (was === is) return [];
  const { id: claimId, foundAt } = after;
  return [
    ...(was === null || was === undefined
      ? []
      : [{ label: 'source-claim', item: { Delete: { TableName: ledger.table, Key: sourceClaimKey(was, foundAt, claimId) } } }]),
    ...(is === null || is === undefined
      ? []
      : [
          {
            label: 'source-claim',
            item: { Put: { TableName: ledger.table, Item: { ...sourceClaimKey(is, foundAt, claimId), schema: SCHEMA, claimId } } },
          },
        ]),
  ];
}
