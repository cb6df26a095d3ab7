import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { z } from 'zod';
import { S3Error } from '../errors.ts';
import { ALGORITHMS } from '../upload/checksums.ts';
import { KeyedLock } from './keyed-lock.ts';
import type { BucketPaths } from './paths.ts';
import { readBody, readMetadata, type RecordFiles } from './record-file.ts';
import { Description } from './version.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const Part = z.strictObject({
  number: z.int(),
  size: z.int(),
  etag: z.string(),
  lastModified: z.string(),
  checksum: z.strictObject({ algorithm: z.enum(ALGORITHMS), value: z.string() }),
});
export type Part = Readonly<z.infer<typeof Part>>;

const Upload = z.strictObject({
  id: z.string(),
  key: z.string(),
  initiated: z.string(),
  initiatorId: z.string(),
  description: Description,
  /** The algorithm that the client chose, or null where it left that to S3. */
  algorithm: z.enum(ALGORITHMS).nullable(),
  checksumType: z.enum(['FULL_OBJECT', 'COMPOSITE']),
});
export type Upload = Readonly<z.infer<typeof Upload>>;

interface Started {
  readonly upload: Upload;
  readonly parts: Map<number, Part>;
}

/** The multipart uploads in progress in one bucket. */
export class Uploads {
  readonly #paths: BucketPaths;
  readonly #files: RecordFiles;
  readonly #clock: () => Date;
  readonly #started = new Map<string, Started>();
  readonly #locks = new KeyedLock();

  private constructor(paths: BucketPaths, world: { files: RecordFiles; clock: () => Date }) {
    this.#paths = paths;
    this.#files = world.files;
    this.#clock = world.clock;
  }

  /** Reads the uploads back from disk; those that are completed already, and half-made ones, are cleared away. */
  static async open(
    paths: BucketPaths,
    world: { files: RecordFiles; clock: () => Date },
    isCompleted: (id: string) => boolean,
  ): Promise<Uploads> {
    const uploads = new Uploads(paths, world);
    for (const id of await readdir(paths.uploads()).catch(() => [])) {
      const started = isCompleted(id) ? undefined : await readUpload(paths, id);
      if (started === undefined) await rm(paths.upload(id), { recursive: true, force: true });
      else uploads.#started.set(id, started);
    }
    return uploads;
  }

  async start(upload: Omit<Upload, 'id' | 'initiated'>): Promise<Upload> {
    const id = randomBytes(48).toString('base64url');
    const whole = { ...upload, id, initiated: this.#clock().toISOString() };
    await this.#files.writeJson(this.#paths.uploadRecord(id), whole);
    this.#started.set(id, { upload: whole, parts: new Map() });
    return whole;
  }

  /** @throws {S3Error} NoSuchUpload */
  find(key: string, id: string): Upload {
    return this.#find(key, id).upload;
  }

  /**
   * Parts by ascending number.
   * @throws {S3Error} NoSuchUpload
   */
  parts(key: string, id: string): readonly Part[] {
    return [...this.#find(key, id).parts.values()].toSorted((one, other) => one.number - other.number);
  }

  /** Keeps a part, in place of one with its number. */
  async putPart(key: string, id: string, part: Omit<Part, 'size' | 'lastModified'>, body: Buffer): Promise<Part> {
    this.#find(key, id);
    const staged = await this.#files.stage([body]);
    try {
      return await this.#locks.run(id, async () => {
        const { parts } = this.#find(key, id);
        const whole = { ...part, size: body.length, lastModified: this.#clock().toISOString() };
        await this.#files.commit(staged, this.#paths.part(id, part.number), whole);
        parts.set(part.number, whole);
        return whole;
      });
    } finally {
      await rm(staged, { force: true });
    }
  }

  /** The bodies of the parts, in the order given, one at a time. */
  async *bodies(id: string, parts: readonly Part[]): AsyncGenerator<Buffer> {
    for (const part of parts) yield await readBody(this.#paths.part(id, part.number), 0, part.size);
  }

  /** Ends an upload by what `complete` makes of it; where that fails, the upload goes on. No part changes meanwhile. */
  async finish<T>(id: string, complete: () => Promise<T>): Promise<T> {
    return this.#locks.run(id, async () => {
      const result = await complete();
      await this.#discard(id);
      return result;
    });
  }

  /** @throws {S3Error} NoSuchUpload */
  async abort(key: string, id: string): Promise<void> {
    await this.#locks.run(id, async () => {
      this.#find(key, id);
      await this.#discard(id);
    });
  }

  #find(key: string, id: string): Started {
    const started = this.#started.get(id);
    if (started?.upload.key !== key) throw new S3Error('NoSuchUpload', undefined, { fields: { UploadId: id } });
    return started;
  }

  async #discard(id: string): Promise<void> {
    this.#started.delete(id);
    await rm(this.#paths.upload(id), { recursive: true, force: true });
  }
}

async function readUpload(paths: BucketPaths, id: string): Promise<Started | undefined> {
  const record = await readFile(paths.uploadRecord(id), 'utf8').catch(() => undefined);
  if (record === undefined) return undefined;
  const parts = new Map<number, Part>();
  for (const name of await readdir(paths.upload(id))) {
    if (name === 'upload.json') continue;
    const part = Part.parse(readMetadata(join(paths.upload(id), name)));
    parts.set(part.number, part);
  }
  return { upload: Upload.parse(JSON.parse(record)), parts };
}
