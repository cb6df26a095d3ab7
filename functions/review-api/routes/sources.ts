import * as z from 'zod';
import { SOURCE_TYPES } from '../../domain/extraction/claim.ts';
import { getClaims } from '../../ledger/claims/read-claims.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { desksOf } from '../../ledger/people/members.ts';
import { describeSource, joinName, MOST_NAMES, separateName } from '../../ledger/sources/join-names.ts';
import { claimsOfSource, getProfile, readSource, searchSources } from '../../ledger/sources/read-sources.ts';
import type { SourceProfile, SourceRecord } from '../../ledger/sources/read-sources.ts';
import { ConditionsFailed } from '../../ledger/transact.ts';
import type { SourceAnswer, SourceDetail, SourceList } from '../answers/sources.ts';
import { decodeCursor, encodeCursor, TIME_AND_ID } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import { NoBody, NoQuery, route } from '../http/route.ts';
import { claimView } from '../views/claim-view.ts';
import { sourceView } from '../views/source-view.ts';

const line = z.string().trim().max(500);

const SearchQuery = z.strictObject({
  q: z.string().min(2, 'two letters at least').max(100),
  limit: z.coerce.number().int().min(1).max(50).default(25),
});
const DetailQuery = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().optional(),
});
const SourceBody = z.strictObject({ type: z.enum(SOURCE_TYPES).optional(), owner: line.optional(), stake: line.optional() });
const NameBody = z.strictObject({ source: z.string().min(1).max(200) });

const unknown = (id: string): Problem => new Problem('unknown-source', `Nobody of the name ${id} has claimed anything.`);

/** @throws Problem unknown-source */
async function requireSource(ledger: Ledger, id: string): Promise<SourceRecord> {
  const record = await readSource(ledger, id);
  if (record === undefined) throw unknown(id);
  return record;
}

/** `GET /sources`: those that have words which begin as those of `q` do. */
export const getSources = route({
  body: NoBody,
  query: SearchQuery,
  handle: async ({ services: { ledger }, query }) => {
    const found = await searchSources(ledger, query.q, query.limit);
    const items = found.map(({ id, name, type, owner, stake, joinedTo }) => ({ id, name, type, owner, stake, joinedTo }));
    return { status: 200, body: { items } satisfies SourceList };
  },
});

/** `GET /sources/{source}`: who it is, what it claimed, and what became of that, under all its names; a page of what it claimed under one of them. */
export const getSource = route({
  body: NoBody,
  query: DetailQuery,
  handle: async ({ caller, services: { ledger }, now, path, query }) => {
    const record = await requireSource(ledger, path('source'));
    const name = query.name ?? record.profile.id;
    if (name !== record.profile.id && !record.profile.names.includes(name)) throw unknown(name);
    const list = `source/${name}`;
    const [{ claimIds, next }, desks] = await Promise.all([
      claimsOfSource(ledger, name, query.limit, decodeCursor(list, query.cursor, TIME_AND_ID)),
      desksOf(ledger, caller.id),
    ]);
    const claims = (await getClaims(ledger, claimIds)).filter((claim) => desks.includes(claim.desk ?? claim.routedTo));
    const body: SourceDetail = {
      source: sourceView(record),
      items: claims.map((claim) => claimView(claim, now)),
      cursor: encodeCursor(list, next),
    };
    return { status: 200, body };
  },
});

/** `PATCH /sources/{source}`: who it is. */
export const patchSource = route({
  body: SourceBody,
  query: NoQuery,
  handle: async ({ services: { ledger }, path, body }) => {
    const { profile } = await requireSource(ledger, path('source'));
    const { type = profile.type, owner = profile.owner, stake = profile.stake } = body;
    await describeSource(ledger, profile.id, { type, owner, stake });
    return { status: 200, body: { source: sourceView(await requireSource(ledger, profile.id)) } satisfies SourceAnswer };
  },
});

/** `POST /sources/{source}/names`: another source is the same under another name; what it claimed counts here from now on, and before. */
export const postName = route({
  body: NameBody,
  query: NoQuery,
  handle: ({ services: { ledger }, path, body }) =>
    rename(ledger, path('source'), body.source, (source, other) => {
      if (source.names.includes(other.id)) return Promise.resolve();
      if (source.joinedTo !== null || other.joinedTo !== null || other.names.length > 0 || source.id === other.id)
        throw joined(source, other);
      if (source.names.length >= MOST_NAMES) throw new Problem('source-joined', `${source.name} has ${MOST_NAMES} other names already.`);
      return joinName(ledger, source, other);
    }),
});

/** `DELETE /sources/{source}/names/{name}`: it is another's name after all; again is the same. */
export const deleteName = route({
  body: NoBody,
  query: NoQuery,
  handle: ({ services: { ledger }, path }) =>
    rename(ledger, path('source'), path('name'), (source, other) => {
      if (!source.names.includes(other.id)) return Promise.resolve();
      return separateName(ledger, source, other);
    }),
});

const joined = (source: SourceProfile, other: SourceProfile): Problem =>
  new Problem(
    'source-joined',
    `${source.name} and ${other.name} cannot be joined so: one of them is another's name, or has other names, or they are one.`,
  );

/** Changes what names a source has. Two people who do so at once: one is told to try again. */
async function rename(
  ledger: Ledger,
  id: string,
  otherId: string,
  change: (source: SourceProfile, other: SourceProfile) => Promise<void>,
): Promise<{ status: number; body: SourceAnswer }> {
  const [source, other] = await Promise.all([getProfile(ledger, id), getProfile(ledger, otherId)]);
  if (source === undefined) throw unknown(id);
  if (other === undefined) throw unknown(otherId);
  try {
    await change(source, other);
  } catch (error) {
    if (error instanceof ConditionsFailed) throw new Problem('busy', 'Somebody changed the names of one of them. Nothing was changed.');
    throw error;
  }
  return { status: 200, body: { source: sourceView(await requireSource(ledger, id)) } };
}
