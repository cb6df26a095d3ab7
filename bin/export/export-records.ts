import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { z } from 'zod';
import { getParsedDocument } from '../../functions/objects/parsed-documents.ts';
import type { Cloud } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';
import { scan } from '../support/scan.ts';
import { kindOf } from './kinds.ts';

/** What an export holds: `manifest.json`, written last. */
export interface Manifest {
  readonly schema: 1;
  /** When it was begun, ISO 8601. */
  readonly at: string;
  readonly files: Readonly<Record<string, { readonly lines: number; readonly sha256: string }>>;
  /** Items that are made of the others, and were left out. */
  readonly leftOut: number;
  /** Restricted notes, whose words were left out. */
  readonly withheld: number;
}

const StoredArticle = z.looseObject({ id: z.string(), document: z.string() });

/**
 * Writes every record of a stage as JSON lines, one file a kind, with the articles as they were parsed.
 * @param folder a new or empty one
 * @throws UserError where the folder holds something; UnknownKind
 */
export async function exportRecords(cloud: Cloud, folder: string, now: Date): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new UserError(`${folder} is not empty: an export may be the only proof of how things stood. Name a new folder.`);
  const files = new Map<string, LineFile>();
  const fileOf = (name: string): LineFile => {
    const file = files.get(name) ?? new LineFile(join(folder, name));
    files.set(name, file);
    return file;
  };
  let leftOut = 0;
  let withheld = 0;
  for await (const item of scan(cloud.ledger, cloud.ledger.table)) {
    const kind = kindOf(item);
    if (kind === undefined) throw new UnknownKind(item);
    if (kind === 'made of others') {
      leftOut++;
      continue;
    }
    const secret = kind === 'notes' && 'restrictedTo' in item;
    if (secret) withheld++;
    await fileOf(`${kind}.jsonl`).write(secret ? { ...item, text: null, salt: null, withheld: true } : item);
    const article = kind === 'articles' ? StoredArticle.safeParse(item).data : undefined;
    if (article !== undefined) await fileOf('documents.jsonl').write(await documentOf(cloud, article));
  }
  for await (const item of scan(cloud.ledger, cloud.ledger.audit)) await fileOf('events.jsonl').write(item);
  const written = await Promise.all(
    [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(async ([name, file]) => [name, await file.end()] as const),
  );
  const manifest: Manifest = { schema: 1, at: now.toISOString(), files: Object.fromEntries(written), leftOut, withheld };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** The ledger has an item that is of no kind known here. */
export class UnknownKind extends Error {
  override readonly name = 'UnknownKind';
  constructor({ pk, sk }: Record<string, unknown>) {
    super(`An item of no known kind is in the ledger: ${String(pk)} ${String(sk)}. Name its kind in bin/export/kinds.ts.`);
  }
}

/** The article as parsed; without it where it is gone, which the line says. */
async function documentOf({ s3, outputs }: Cloud, { id, document }: z.infer<typeof StoredArticle>): Promise<object> {
  try {
    return { articleId: id, ...(await getParsedDocument(s3, outputs.ArticleBucketName, document)) };
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchKey') return { articleId: id, gone: true };
    throw error;
  }
}

/** A file of JSON lines that knows how many it has and their digest. */
class LineFile {
  readonly #stream: WriteStream;
  readonly #hash: Hash = createHash('sha256');
  #lines = 0;

  constructor(path: string) {
    this.#stream = createWriteStream(path, { flags: 'wx' });
  }

  async write(value: object): Promise<void> {
    const line = `${JSON.stringify(value, plain)}\n`;
    this.#lines++;
    this.#hash.update(line);
    if (!this.#stream.write(line)) await once(this.#stream, 'drain');
  }

  async end(): Promise<{ lines: number; sha256: string }> {
    this.#stream.end();
    await once(this.#stream, 'close');
    return { lines: this.#lines, sha256: this.#hash.digest('hex') };
  }
}

/** DynamoDB's sets are JavaScript's, which JSON has none of. */
const plain = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);
