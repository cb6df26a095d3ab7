import { header, xmlAnswer, type Answer, type S3Call } from '../call.ts';
import { S3Error } from '../errors.ts';
import { checkKey } from '../routing.ts';
import type { DeleteMarker } from '../storage/version.ts';
import { readPayload, requireDigest } from '../upload/payload.ts';
import { childText, parseXml, toXml, type XmlElements } from '../xml.ts';
import { checkVersionId, markerHeaders } from './find-version.ts';
import { versionHeaders } from './object-headers.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html: what is not there is deleted with success. */
export async function deleteObject(call: S3Call): Promise<Answer> {
  const versionId = call.query.get('versionId');
  const marker = await remove(call, call.key, versionId ?? undefined);
  if (marker !== undefined) return { status: 204, headers: markerHeaders(marker.versionId) };
  return { status: 204, headers: versionId === null ? {} : versionHeaders(call.bucket, { versionId }) };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
export async function deleteObjects(call: S3Call): Promise<Answer> {
  requireDigest(call, 'Missing required header for this request: Content-MD5');
  const { body } = await readPayload(call);
  const request = parseXml(body, 'Delete');
  const objects = request.children.filter((child) => child.name === 'Object');
  if (objects.length === 0 || objects.length > 1000) throw new S3Error('MalformedXML');
  const results: { deleted?: XmlElements; error?: XmlElements }[] = [];
  for (const object of objects) {
    const key = childText(object, 'Key');
    if (key === undefined || key === '') throw new S3Error('MalformedXML');
    results.push(await removeOne(call, key, childText(object, 'VersionId')));
  }
  const quiet = childText(request, 'Quiet')?.trim() === 'true';
  return xmlAnswer(
    toXml('DeleteResult', {
      Deleted: quiet ? [] : results.map((result) => result.deleted),
      Error: results.map((result) => result.error),
    }),
  );
}

async function removeOne(
  call: S3Call,
  key: string,
  versionId: string | undefined,
): Promise<{ deleted?: XmlElements; error?: XmlElements }> {
  try {
    checkKey(key);
    const marker = await remove(call, key, versionId);
    const markerElements = marker === undefined ? {} : { DeleteMarker: true, DeleteMarkerVersionId: marker.versionId };
    return { deleted: { Key: key, VersionId: versionId, ...markerElements } };
  } catch (error) {
    if (!(error instanceof S3Error)) throw error;
    return { error: { Key: key, VersionId: versionId, Code: error.code, Message: error.message } };
  }
}

async function remove(call: S3Call, key: string, versionId: string | undefined): Promise<DeleteMarker | undefined> {
  if (versionId === undefined) return call.bucket.delete(key, { ifMatch: header(call, 'if-match') });
  checkVersionId(versionId);
  return call.bucket.deleteVersion(key, versionId, header(call, 'x-amz-bypass-governance-retention')?.toLowerCase() === 'true');
}
