import { rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BucketDefinition, Versioning } from '../definitions.ts';
import { noticesFor, type Origin } from '../notifications/event.ts';
import { Outbox, type Deliver } from '../notifications/outbox.ts';
import { checkWriteCondition, type WriteCondition } from './conditions.ts';
import { KeyedLock } from './keyed-lock.ts';
import { loadVersions } from './load-versions.ts';
import type { BucketPaths } from './paths.ts';
import { readBody, type RecordFiles } from './record-file.ts';
import type { Sequencer } from './sequencer.ts';
import { checkRemovable, retentionOf } from './retention.ts';
import { Uploads } from './uploads.ts';
import type { DeleteMarker, ObjectVersion, Version } from './version.ts';
import { makeVersionId, NULL_VERSION } from './version-id.ts';
import type { VersionIndex } from './version-index.ts';

/** What all buckets share. */
export interface BucketWorld {
  readonly files: RecordFiles;
  readonly sequencer: Sequencer;
  readonly clock: () => Date;
  readonly region: string;
  readonly deliver: Deliver;
}

/** An object to be written. */
export interface NewObject extends Pick<ObjectVersion, 'key' | 'size' | 'etag' | 'description' | 'checksum' | 'uploadId'> {
  readonly body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** One bucket: its versions on disk and in memory. Changes of one key happen one after the other. */
export class Bucket {
  readonly created: string;
  readonly index: VersionIndex;
  readonly uploads: Uploads;
  readonly #paths: BucketPaths;
  readonly #world: BucketWorld;
  readonly #outbox: Outbox;
  readonly #locks = new KeyedLock();
  #definition: BucketDefinition;
  #versioning: Versioning;

  private constructor(paths: BucketPaths, world: BucketWorld, record: BucketState, index: VersionIndex, uploads: Uploads) {
    this.#paths = paths;
    this.#world = world;
    this.#outbox = new Outbox(paths, world.files, world.deliver);
    this.#definition = record.definition;
    this.#versioning = record.versioning;
    this.created = record.created;
    this.index = index;
    this.uploads = uploads;
  }

  /** Reads a bucket back from disk, and finishes or drops what a killed process left half done. */
  static async open(paths: BucketPaths, world: BucketWorld, record: BucketState): Promise<Bucket> {
    const index = await loadVersions(paths);
    const uploads = await Uploads.open(paths, world, (id) => index.ofUpload(id) !== undefined);
    return new Bucket(paths, world, record, index, uploads);
  }

  get name(): string {
    return this.#definition.name;
  }

  get definition(): BucketDefinition {
    return this.#definition;
  }

  get versioning(): Versioning {
    return this.#versioning;
  }

  redefine(definition: BucketDefinition, versioning: Versioning): void {
    this.#definition = definition;
    this.#versioning = versioning;
  }

  /** Sends the events that an earlier process owed. */
  async sendOwedEvents(): Promise<void> {
    const targets = new Set(this.#definition.notifications.map((rule) => rule.target));
    await this.#outbox.resend((sequencer) => this.index.has(sequencer), targets);
  }

  /**
   * Writes a new version; once this resolves it will outlive the process and its events are delivered.
   * @throws {S3Error} where the condition does not hold; nothing is changed then.
   */
  async write(object: NewObject, condition: WriteCondition, origin: Origin): Promise<ObjectVersion> {
    const { body, ...described } = object;
    const staged = await this.#world.files.stage(body);
    try {
      return await this.#locks.run(object.key, async () => {
        checkWriteCondition(condition, object.key, this.index.current(object.key));
        const identity = this.#identity();
        const version: ObjectVersion = {
          kind: 'object',
          ...described,
          ...identity,
          ...retentionOf(this.#definition.objectLock, identity.lastModified),
        };
        const notices = noticesFor(this.#definition, version, origin, this.#world.region);
        await this.#outbox.keep(version.sequencer, notices);
        await this.#commit(staged, version);
        await this.#outbox.send(version.sequencer, notices);
        return version;
      });
    } finally {
      await rm(staged, { force: true });
    }
  }

  /** Reads part of an object's body; see {@link readBody} on why this must be called in the tick of the look-up. */
  read(version: ObjectVersion, start = 0, length = version.size): Promise<Buffer> {
    return readBody(this.#paths.version(version.key, version.sequencer), start, length);
  }

  /**
   * Deletes without a version id: puts a delete marker on top, which it returns, or removes the object where the bucket has no versions.
   * @throws {S3Error} where the condition does not hold
   */
  async delete(key: string, condition: WriteCondition): Promise<DeleteMarker | undefined> {
    return this.#locks.run(key, async () => {
      checkWriteCondition(condition, key, this.index.current(key));
      if (this.#versioning === 'off') {
        const version = this.index.find(key, NULL_VERSION);
        if (version !== undefined) await this.#remove(version);
        return undefined;
      }
      const marker: DeleteMarker = { kind: 'marker', key, ...this.#identity() };
      await this.#commit(await this.#world.files.stage([]), marker);
      return marker;
    });
  }

  /**
   * Removes one version for good; that there is none is no error. Returns it if it was a delete marker.
   * @param bypass whether the caller may delete what is locked for governance, and asks to
   * @throws {S3Error} AccessDenied while the version is locked
   */
  async deleteVersion(key: string, versionId: string, bypass = false): Promise<DeleteMarker | undefined> {
    return this.#locks.run(key, async () => {
      const version = this.index.find(key, versionId);
      if (version !== undefined) checkRemovable(version, this.#world.clock(), bypass);
      if (version !== undefined) await this.#remove(version);
      return version?.kind === 'marker' ? version : undefined;
    });
  }

  #identity(): Pick<Version, 'versionId' | 'sequencer' | 'lastModified'> {
    const sequencer = this.#world.sequencer.next();
    return {
      versionId: this.#versioning === 'enabled' ? makeVersionId(sequencer) : NULL_VERSION,
      sequencer,
      lastModified: this.#world.clock().toISOString(),
    };
  }

  /** Gives a staged version its place; one with the id `null` takes the place of the one before. */
  async #commit(staged: string, version: Version): Promise<void> {
    const replaced = version.versionId === NULL_VERSION ? this.index.find(version.key, NULL_VERSION) : undefined;
    await this.#world.files.commit(staged, this.#paths.version(version.key, version.sequencer), version);
    this.index.add(version);
    if (replaced !== undefined) await this.#remove(replaced);
  }

  async #remove(version: Version): Promise<void> {
    const path = this.#paths.version(version.key, version.sequencer);
    // First out of the index: a reader that still finds it there must find the file too.
    this.index.remove(version);
    await rm(path, { force: true });
    if (this.index.versionsOf(version.key).length === 0) await rmdir(dirname(path)).catch(() => undefined);
  }
}

/** What is kept of a bucket itself. */
export interface BucketState {
  readonly definition: BucketDefinition;
  readonly versioning: Versioning;
  /** ISO 8601. */
  readonly created: string;
}
