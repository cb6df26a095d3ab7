import { randomUUID } from 'node:crypto';
import { evidenceId, isGraphic } from '../../../domain/review/evidence/evidence.ts';
import { RepeatsAnother } from '../../../domain/review/refusals.ts';
import { getClaim } from '../../../ledger/claims/read-claims.ts';
import { getEvidence, UnknownEvidence } from '../../../ledger/evidence/evidence.ts';
import { rememberReply } from '../../../ledger/requests.ts';
import { transact } from '../../../ledger/transact.ts';
import { evidenceForm, fileLink } from '../../../objects/evidence-files.ts';
import type { FileForm } from '../../answers/material.ts';
import { openDeskOf } from '../../http/desk-access.ts';
import { FileBody, OpenQuery } from '../../http/evidence-bodies.ts';
import { Problem } from '../../http/problem.ts';
import { jsonReply, NoBody, NoQuery, route } from '../../http/route.ts';
import { numberIn } from './evidence.ts';

/** `POST /claims/{id}/evidence/files`: a form by which the browser sends exactly this file; `id` is then the evidence's `file`. */
export const postFile = route({
  body: FileBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger, s3, evidenceBucket }, now, path, body, keyed }) => {
    const claim = await getClaim(ledger, path('id'));
    await openDeskOf(ledger, caller, claim);
    if (claim.sameAs !== null) throw new RepeatsAnother(claim.sameAs);
    const id = randomUUID();
    const { filename: name, ...file } = body;
    const { url, fields, expiresAt } = await evidenceForm(s3, evidenceBucket, claim.id, id, { ...file, name }, now);
    const reply = jsonReply(201, { id, url, fields, expiresAt } satisfies FileForm);
    if (keyed !== undefined) await transact(ledger, [rememberReply(ledger, keyed, reply, now)]);
    return reply;
  },
});

/** `GET /claims/{id}/evidence/{evidence}/file`: a link to save the file by, good for five minutes. Graphic material opens only with `?open=graphic`. */
export const getFile = route({
  body: NoBody,
  query: OpenQuery,
  handle: async (request) => {
    const {
      caller,
      services: { ledger, s3, evidenceBucket },
      now,
      path,
      query,
    } = request;
    const claim = await getClaim(ledger, path('id'));
    await openDeskOf(ledger, caller, claim);
    const evidence = await getEvidence(ledger, claim.id, numberIn(request));
    if (evidence.file === undefined) throw new UnknownEvidence(claim.id, `${evidenceId(evidence.number)} with a file`);
    if (isGraphic(evidence) && query.open !== 'graphic') {
      throw new Problem('graphic-material', 'This file is tagged graphic. If you want to see it, ask again with ?open=graphic.', {
        tags: evidence.tags,
      });
    }
    return { status: 200, body: await fileLink(s3, evidenceBucket, evidence.file, now) };
  },
});
