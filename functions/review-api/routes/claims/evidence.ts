import { addEvidence, restoreEvidence, withdrawEvidence } from '../../../domain/review/evidence/add-material.ts';
import { evidenceNumber } from '../../../domain/review/evidence/evidence.ts';
import type { EvidenceWords } from '../../../domain/review/evidence/evidence.ts';
import { changeClaim } from '../../../ledger/claims/change-claim.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { evidenceWrite, getEvidence, recordEvidence, UnknownEvidence, withdrawalWrite } from '../../../ledger/evidence/evidence.ts';
import type { KeptEvidence } from '../../../ledger/evidence/evidence.ts';
import type { Reply } from '../../../ledger/requests.ts';
import { digestOf } from '../../../domain/review/rulings/records.ts';
import { keepFile } from '../../../objects/evidence-files.ts';
import type { EvidenceAnswer } from '../../answers/material.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { EvidenceBody } from '../../http/evidence-bodies.ts';
import { answering, jsonReply, NoBody, NoQuery, route } from '../../http/route.ts';
import type { ApiRequest } from '../../http/route.ts';
import { evidenceView } from '../../views/evidence-view.ts';

/** `POST /claims/{id}/evidence`: anyone on the desk, with or without a lease. A file is uploaded before, by the form of `…/evidence/files`. */
export const postEvidence = route({
  body: EvidenceBody,
  query: NoQuery,
  handle: async (request) => {
    const { services, caller, now, path, body } = request;
    const { ledger, s3, evidenceBucket } = services;
    const id = path('id');
    const before = await getClaim(ledger, id);
    const { person } = await openDeskOf(ledger, caller, before);
    const { file: fileId, retrievedAt = now.toISOString(), ...words } = body;
    // Asked once before the file is kept, too: a file that then belongs to no evidence would stay for good.
    addEvidence(before, person, words, '');
    const file = fileId === undefined ? undefined : await keepFile(s3, evidenceBucket, id, fileId);
    const added: EvidenceWords = { ...words, retrievedAt, ...(file === undefined ? {} : { file }) };

    // One record for each attempt, numbered as the claim then stands; the last one is what was written.
    let evidence: KeptEvidence | undefined;
    const answer = answering(request, () => reply(201, evidence));
    await changeClaim(
      ledger,
      id,
      now,
      (claim) => {
        const record = recordEvidence(id, claim.material.evidence + 1, person, added, now);
        evidence = { ...record, withdrawnAt: null };
        return { transition: addEvidence(claim, person, added, digestOf(record)), writes: [evidenceWrite(ledger, record)] };
      },
      answer,
    );
    return reply(201, evidence);
  },
});

/** `DELETE /claims/{id}/evidence/{evidence}`: the author withdraws it. It stays with the claim, marked. */
export const deleteEvidence = route({
  body: NoBody,
  query: NoQuery,
  handle: (request) => setWithdrawn(request, request.now.toISOString()),
});

/** `POST /claims/{id}/evidence/{evidence}/restore`: the author takes the withdrawal back. */
export const restoreWithdrawn = route({ body: NoBody, query: NoQuery, handle: (request) => setWithdrawn(request, null) });

async function setWithdrawn(request: ApiRequest<unknown, unknown>, withdrawnAt: string | null): Promise<Reply> {
  const {
    services: { ledger },
    caller,
    now,
    path,
  } = request;
  const id = path('id');
  const { person } = await openDeskOf(ledger, caller, await getClaim(ledger, id));
  const number = numberIn(request);
  let evidence: KeptEvidence | undefined;
  const answer = answering(request, () => reply(200, evidence));
  await changeClaim(
    ledger,
    id,
    now,
    async (claim) => {
      const before = await getEvidence(ledger, id, number);
      const transition = (withdrawnAt === null ? restoreEvidence : withdrawEvidence)(claim, person, before);
      if (transition.events.length === 0) {
        evidence = before;
        return { transition };
      }
      evidence = { ...before, withdrawnAt };
      return { transition, writes: [withdrawalWrite(ledger, before, withdrawnAt)] };
    },
    answer,
  );
  return reply(200, evidence);
}

/** The number of the evidence that the path names. @throws UnknownEvidence where it is no evidence's id */
export function numberIn({ path }: Pick<ApiRequest<unknown, unknown>, 'path'>): number {
  const number = evidenceNumber(path('evidence'));
  if (number === undefined) throw new UnknownEvidence(path('id'), path('evidence'));
  return number;
}

/** Whoever adds or withdraws it has seen it. */
function reply(status: number, evidence: KeptEvidence | undefined): Reply {
  if (evidence === undefined) throw new TypeError('A claim was changed, and no evidence with it.');
  return jsonReply(status, { evidence: evidenceView(evidence, true) } satisfies EvidenceAnswer);
}
