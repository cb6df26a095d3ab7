import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Where things lie below the data folder. Keys and version ids of requests never become part of a path: a key is hashed,
 * everything else in a name is the server's own.
 *
 *     sequence                                     high-water mark of sequencers
 *     tmp/                                         files in the making; emptied at the start
 *     buckets/<name>/bucket.json                   definition
 *     buckets/<name>/objects/<hash>/<sequencer>    one version: body, then metadata
 *     buckets/<name>/uploads/<id>/upload.json      a multipart upload
 *     buckets/<name>/uploads/<id>/<part number>    one part: body, then metadata
 *     buckets/<name>/outbox/<sequencer>.json       events of a version that were not yet delivered
 */
export class Paths {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  sequence = (): string => join(this.#root, 'sequence');
  temporary = (): string => join(this.#root, 'tmp');
  buckets = (): string => join(this.#root, 'buckets');
  bucket = (name: string): BucketPaths => new BucketPaths(join(this.buckets(), name));
}

export class BucketPaths {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  definition = (): string => join(this.root, 'bucket.json');
  objects = (): string => join(this.root, 'objects');
  versionsOf = (key: string): string => join(this.objects(), createHash('sha256').update(key, 'utf8').digest('hex'));
  version = (key: string, sequencer: string): string => join(this.versionsOf(key), sequencer);
  uploads = (): string => join(this.root, 'uploads');
  upload = (id: string): string => join(this.uploads(), id);
  uploadRecord = (id: string): string => join(this.upload(id), 'upload.json');
  part = (uploadId: string, number: number): string => join(this.upload(uploadId), String(number).padStart(5, '0'));
  outbox = (): string => join(this.root, 'outbox');
  outboxEntry = (sequencer: string): string => join(this.outbox(), `${sequencer}.json`);
}
