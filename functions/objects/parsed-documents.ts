import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';
import type { Article } from '../domain/article/article.ts';
import { requireSchema } from '../ledger/schema.ts';
import type { ClaimOrigin } from '../ledger/claims/claim-item.ts';

/** All that one reading of an article came to. It is written before the manifest that points to it, and never changed. */
export interface ParsedDocument {
  readonly schema: 1;
  readonly article: Article;
  readonly claims: readonly ClaimOrigin[];
  /** Why no claims were sought, or that none were found. */
  readonly note: string | null;
}

/** Writes the document under a key that its content decides, so that two attempts never overwrite each other. @returns the key */
export async function putParsedDocument(s3: S3Client, bucket: string, articleId: string, document: ParsedDocument): Promise<string> {
  const body = JSON.stringify(document);
  const key = `parsed/${articleId}/${createHash('sha256').update(body).digest('hex').slice(0, 16)}.json`;
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'application/json' }));
  return key;
}

const Envelope = z.object({
  article: z.looseObject({}),
  claims: z.array(z.looseObject({})),
  note: z.string().nullable(),
});

/** Reads a document that the manifest points to. @throws UnknownSchema, NewerSchema */
export async function getParsedDocument(s3: S3Client, bucket: string, key: string): Promise<ParsedDocument> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  const json: unknown = JSON.parse((await Body?.transformToString()) ?? '');
  assertDocument(json);
  return json;
}

/** We wrote it ourselves under a key that no upload can reach, so its schema version speaks for the rest. */
function assertDocument(json: unknown): asserts json is ParsedDocument {
  requireSchema(typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined, 'A parsed article');
  Envelope.parse(json);
}
