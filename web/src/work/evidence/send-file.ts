import { EVIDENCE_FILE_TYPES } from '../../../../config/evidence.ts';
import { api, answerOf } from '../../api/client.ts';
import { postForm } from '../../parts/files/post-form.ts';

/**
 * Sends a file of evidence straight to its bucket, exactly as it was announced.
 * @param onProgress told the part sent, 0 to 1
 * @returns the id by which the evidence names it
 * @throws Error where its type cannot be kept, or the bucket refuses it
 */
export async function sendFile(claimId: string, file: File, onProgress: (part: number) => void): Promise<string> {
  const contentType = EVIDENCE_FILE_TYPES.find((type) => type === file.type);
  if (contentType === undefined)
    throw new Error(
      `Files of the type ${file.type === '' ? 'of this one' : file.type} cannot be kept. Save it as PDF, image, recording or text.`,
    );
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const body = { filename: file.name, contentType, size: file.size, sha256 };
  const form = await answerOf(api.POST('/v1/claims/{id}/evidence/files', { params: { path: { id: claimId } }, body }));
  await postForm(form, file, onProgress);
  return form.id;
}
