import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { BucketDefinition } from '../definitions.ts';
import { S3Error } from '../errors.ts';
import type { Deliver } from '../notifications/outbox.ts';
import { Bucket, type BucketState, type BucketWorld } from './bucket.ts';
import { Paths } from './paths.ts';
import { RecordFiles } from './record-file.ts';
import { Sequencer } from './sequencer.ts';

export interface StorageOptions {
  readonly dataDir: string;
  readonly region: string;
  readonly clock: () => Date;
  readonly deliver: Deliver;
}

const BUCKET_NAME = /^(?!.*\.\.)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** A bucket's name breaks S3's rules, https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export class InvalidBucketName extends Error {
  override readonly name = 'InvalidBucketName';
}

// A definition may come with more than S3 knows of (where in the template it stands, say): that is passed over, not refused, at the next start.
const State = z.object({
  definition: z.object({
    name: z.string().regex(BUCKET_NAME),
    versioned: z.boolean(),
    notifications: z.array(
      z.object({
        id: z.string().exactOptional(),
        events: z.array(z.string()),
        prefix: z.string().exactOptional(),
        suffix: z.string().exactOptional(),
        target: z.string(),
      }),
    ),
    cors: z.array(
      z.object({
        allowedOrigins: z.array(z.string()),
        allowedMethods: z.array(z.string()),
        allowedHeaders: z.array(z.string()).exactOptional(),
        exposedHeaders: z.array(z.string()).exactOptional(),
        maxAgeSeconds: z.number().exactOptional(),
      }),
    ),
    objectLock: z.object({ mode: z.enum(['GOVERNANCE', 'COMPLIANCE']), days: z.number() }).exactOptional(),
  }),
  versioning: z.enum(['off', 'enabled', 'suspended']),
  created: z.string(),
});

/** All buckets of one data folder. */
export class Storage {
  readonly #paths: Paths;
  readonly #world: BucketWorld;
  readonly #buckets = new Map<string, Bucket>();

  private constructor(options: StorageOptions, paths: Paths) {
    this.#paths = paths;
    this.#world = { ...options, files: new RecordFiles(paths.temporary()), sequencer: new Sequencer(paths.sequence(), options.clock) };
  }

  /** Opens the folder, made where there is none, with the buckets that lie in it. */
  static async open(options: StorageOptions): Promise<Storage> {
    const paths = new Paths(options.dataDir);
    await rm(paths.temporary(), { recursive: true, force: true });
    await mkdir(paths.temporary(), { recursive: true });
    const storage = new Storage(options, paths);
    for (const name of await readdir(paths.buckets()).catch(() => [])) await storage.#load(name);
    return storage;
  }

  /** By name. */
  buckets(): Bucket[] {
    return [...this.#buckets.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }

  /** @throws {S3Error} NoSuchBucket */
  bucket(name: string): Bucket {
    const bucket = this.#buckets.get(name);
    if (bucket === undefined) throw new S3Error('NoSuchBucket', undefined, { fields: { BucketName: name } });
    return bucket;
  }

  /**
   * Creates a bucket, or changes what is different from before.
   * @returns the definition before, or undefined for a new bucket
   * @throws {InvalidBucketName}
   */
  async define(definition: BucketDefinition): Promise<BucketDefinition | undefined> {
    if (!BUCKET_NAME.test(definition.name)) throw new InvalidBucketName(`S3 does not allow the bucket name ${definition.name}`);
    const existing = this.#buckets.get(definition.name);
    const before = existing?.definition;
    const had = existing?.versioning ?? 'off';
    const off = had === 'off' ? 'off' : 'suspended';
    const state: BucketState = {
      definition,
      versioning: definition.versioned ? 'enabled' : off,
      created: existing?.created ?? this.#world.clock().toISOString(),
    };
    await this.#world.files.writeJson(this.#paths.bucket(definition.name).definition(), state);
    if (existing !== undefined) existing.redefine(definition, state.versioning);
    else await this.#open(state);
    return before;
  }

  async #load(name: string): Promise<void> {
    const record = await readFile(this.#paths.bucket(name).definition(), 'utf8').catch(() => undefined);
    if (record !== undefined) await this.#open(State.parse(JSON.parse(record)));
  }

  async #open(state: BucketState): Promise<void> {
    const { name } = state.definition;
    this.#buckets.set(name, await Bucket.open(this.#paths.bucket(name), this.#world, state));
  }
}
