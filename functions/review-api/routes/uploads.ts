import { randomUUID } from 'node:crypto';
import { LIMITS } from '../../../config/limits.ts';
import { uploadForm } from '../../objects/upload-form.ts';
import type { UploadBounds } from '../../objects/upload-form.ts';
import { transact } from '../../ledger/transact.ts';
import { rememberReply } from '../../ledger/requests.ts';
import type { UploadForm } from '../answers/material.ts';
import { UploadBody } from '../http/bodies.ts';
import { openDesk } from '../http/desk-access.ts';
import { jsonReply, NoQuery, route } from '../http/route.ts';

/** `POST /uploads`: a form by which the browser sends one article straight to the bucket. */
export const postUpload = route({
  body: UploadBody,
  query: NoQuery,
  handle: async ({ caller, services: { ledger, s3, bucket }, now, body, keyed }) => {
    if (body.desk !== undefined) await openDesk(ledger, caller, body.desk);
    const folder = body.desk === undefined ? 'incoming' : `incoming/${body.desk}`;
    const bounds: UploadBounds = { contentType: body.contentType, bytes: [1, LIMITS.articleBytes] };
    const form = await uploadForm(s3, bucket, `${folder}/${randomUUID()}/${body.filename}`, bounds, now);
    const reply = jsonReply(201, form satisfies UploadForm);
    if (keyed !== undefined) await transact(ledger, [rememberReply(ledger, keyed, reply, now)]);
    return reply;
  },
});
