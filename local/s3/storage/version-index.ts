import { byteOrder, fromByteOrder } from '../encoding.ts';
import type { ObjectVersion, Version } from './version.ts';

/** The versions of a bucket in memory: by key, newest first, keys in S3's order (by their UTF-8 bytes). */
export class VersionIndex {
  readonly #byKey = new Map<string, Version[]>();
  /** Keys in {@link byteOrder}, sorted. */
  readonly #order: string[] = [];
  readonly #sequencers = new Set<string>();
  readonly #byUpload = new Map<string, ObjectVersion>();

  add(version: Version): void {
    this.#sequencers.add(version.sequencer);
    if (version.kind === 'object' && version.uploadId !== undefined) this.#byUpload.set(version.uploadId, version);
    const versions = this.#byKey.get(version.key);
    if (versions === undefined) {
      this.#byKey.set(version.key, [version]);
      const order = byteOrder(version.key);
      this.#order.splice(this.#firstAtOrAfter(order), 0, order);
      return;
    }
    const place = versions.findIndex((other) => other.sequencer < version.sequencer);
    versions.splice(place < 0 ? versions.length : place, 0, version);
  }

  remove(version: Version): void {
    this.#sequencers.delete(version.sequencer);
    if (version.kind === 'object' && version.uploadId !== undefined) this.#byUpload.delete(version.uploadId);
    const versions = this.#byKey.get(version.key)?.filter((other) => other !== version) ?? [];
    if (versions.length > 0) {
      this.#byKey.set(version.key, versions);
      return;
    }
    this.#byKey.delete(version.key);
    const order = byteOrder(version.key);
    const place = this.#firstAtOrAfter(order);
    if (this.#order[place] === order) this.#order.splice(place, 1);
  }

  /** Newest first. */
  versionsOf(key: string): readonly Version[] {
    return this.#byKey.get(key) ?? [];
  }

  /** What a request without a version id means: the newest version, which may be a delete marker. */
  newest(key: string): Version | undefined {
    return this.#byKey.get(key)?.[0];
  }

  /** The object that a plain GET would see. */
  current(key: string): ObjectVersion | undefined {
    const newest = this.newest(key);
    return newest?.kind === 'object' ? newest : undefined;
  }

  find(key: string, versionId: string): Version | undefined {
    return this.versionsOf(key).find((version) => version.versionId === versionId);
  }

  has(sequencer: string): boolean {
    return this.#sequencers.has(sequencer);
  }

  /** The version that a multipart upload was completed to. */
  ofUpload(uploadId: string): ObjectVersion | undefined {
    return this.#byUpload.get(uploadId);
  }

  /** Keys that begin with the prefix, in order. Not to be used across a change. */
  *keys(prefix: string): Generator<string> {
    const start = byteOrder(prefix);
    for (let place = this.#firstAtOrAfter(start); place < this.#order.length; place += 1) {
      const order = this.#order[place] ?? '';
      if (!order.startsWith(start)) return;
      yield fromByteOrder(order);
    }
  }

  #firstAtOrAfter(order: string): number {
    let low = 0;
    let high = this.#order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#order[middle] ?? '') < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
