import * as z from 'zod';
import { RELATION_TYPES, SAID_SO } from '../../../domain/matching/relations/relation.ts';
import type { Relation as Related } from '../../../domain/matching/relations/relation.ts';
import { personOf } from '../../../domain/review/permit.ts';
import { TooMuchMaterial } from '../../../domain/review/refusals.ts';
import { sayRelated } from '../../../domain/review/relate-claims.ts';
import { changeClaims } from '../../../ledger/claims/change-claim.ts';
import type { StoredClaim } from '../../../ledger/claims/claim-item.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { listRelations, MOST_RELATIONS, relationWrites } from '../../../ledger/relations/relations.ts';
import type { StoredRelation } from '../../../ledger/relations/relations.ts';
import type { Reply } from '../../../ledger/requests.ts';
import type { Relation, RelationAnswer } from '../../answers/story.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { Problem } from '../../http/problem.ts';
import { answering, jsonReply, NoBody, NoQuery, route } from '../../http/route.ts';
import type { ApiRequest } from '../../http/route.ts';

/** The claim of the path is the same as, an update of, a part of, in conflict with or a denial of this one. */
const RelationBody = z.strictObject({ claim: z.string().min(1).max(200), type: z.enum(RELATION_TYPES) });

const view = ({ from, to, type, status }: StoredRelation): Relation => ({ from, to, type, status });

/** `POST /claims/{id}/relations`: confirms what the rules suggest, corrects it, or says what they did not see. */
export const postRelation = route({
  body: RelationBody,
  query: NoQuery,
  handle: (request) => {
    const { claim: to, type } = request.body;
    const from = request.path('id');
    if (to === from) {
      const message = 'another claim than that of the path';
      throw new Problem('malformed-request', `claim: ${message}`, { errors: [{ field: 'claim', message }] });
    }
    return say(request, to, async (relations) => {
      if (!relations.some((known) => known.from === to || known.to === to) && relations.length >= MOST_RELATIONS)
        throw new TooMuchMaterial('relations', MOST_RELATIONS);
      return { from, to, type };
    });
  },
});

/** `DELETE /claims/{id}/relations/{other}`: they are nothing to each other; the rules will not suggest it again. */
export const deleteRelation = route({
  body: NoBody,
  query: NoQuery,
  handle: (request) => {
    const other = request.path('other');
    return say(
      request,
      other,
      async (relations) => {
        const known = relations.find(({ from, to, status }) => (from === other || to === other) && status !== 'refused');
        if (known === undefined) throw new Problem('unknown-relation', `Nothing relates ${request.path('id')} and ${other}.`);
        return known;
      },
      'unrelated',
    );
  },
});

/** Keeps what a person says of two claims, both of desks of theirs; the chains of both tell. */
async function say<Body>(
  request: ApiRequest<Body, unknown>,
  other: string,
  decide: (known: readonly StoredRelation[]) => Promise<Related>,
  is: 'related' | 'unrelated' = 'related',
): Promise<Reply> {
  const {
    services: { ledger },
    caller,
    now,
    path,
  } = request;
  const id = path('id');
  const [one, two] = await Promise.all([getClaim(ledger, id), getClaim(ledger, other)]);
  const { person } = await openDeskOf(ledger, caller, one);
  await openDeskOf(ledger, caller, two);
  // One for each attempt; the last is what was written.
  let said: StoredRelation = { from: id, to: other, type: 'same', status: 'suggested', why: '', by: null, at: now.toISOString() };
  const answer = answering<readonly StoredClaim[]>(request, () =>
    jsonReply(is === 'related' ? 201 : 200, { relation: view(said) } satisfies RelationAnswer),
  );
  const changed = await changeClaims(
    ledger,
    [id, other],
    now,
    async (claims) => {
      const { from, to, type } = await decide(await listRelations(ledger, id));
      const status = is === 'related' ? 'confirmed' : 'refused';
      const relation: StoredRelation = {
        from,
        to,
        type,
        status,
        why: SAID_SO,
        by: personOf(person),
        at: now.toISOString(),
      };
      said = relation;
      return claims.map((claim, i) => ({
        transition: sayRelated(claim, person, relation, is),
        writes: i === 0 ? relationWrites(ledger, relation) : [],
      }));
    },
    answer,
  );
  return answer.respond(changed);
}
