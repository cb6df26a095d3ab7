import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A record file is a body, then its metadata as JSON, then four bytes with the length of that JSON. Body and metadata thus
 * appear by one rename: after `kill -9` there is all of both or nothing. No fsync: what is promised outlives the process, not a power cut.
 */
const LENGTH_BYTES = 4;

export class RecordFiles {
  readonly #temporary: string;

  constructor(temporary: string) {
    this.#temporary = temporary;
  }

  /** Writes the body under a temporary name, which it returns. */
  async stage(body: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<string> {
    const staged = join(this.#temporary, randomUUID());
    await writeFile(staged, body);
    return staged;
  }

  /** Appends the metadata and gives the file its name, in place of one that had it. */
  async commit(staged: string, path: string, metadata: object): Promise<void> {
    const json = Buffer.from(JSON.stringify(metadata), 'utf8');
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt32BE(json.length);
    await appendFile(staged, Buffer.concat([json, length]));
    await mkdir(dirname(path), { recursive: true });
    await rename(staged, path);
  }

  /** Writes a JSON file whole or not at all. */
  async writeJson(path: string, value: object): Promise<void> {
    const staged = await this.stage([Buffer.from(JSON.stringify(value), 'utf8')]);
    await mkdir(dirname(path), { recursive: true });
    await rename(staged, path);
  }
}

/** Reads a record's metadata. Synchronous, since only the start does it, for each version in turn. */
export function readMetadata(path: string): unknown {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    const length = readAt(file, size - LENGTH_BYTES, LENGTH_BYTES).readUInt32BE();
    return JSON.parse(readAt(file, size - LENGTH_BYTES - length, length).toString('utf8'));
  } finally {
    closeSync(file);
  }
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}

/**
 * Reads `length` bytes of a record's body from `start`, both within the body. The file is opened before this returns, so a caller that
 * looked its path up in the same tick gets those bytes even if the record is replaced or removed meanwhile.
 */
export async function readBody(path: string, start: number, length: number): Promise<Buffer> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await readSome(file, bytes, done, length - done, start + done);
      if (bytesRead === 0) throw new Error('A record file is shorter than its metadata says');
      done += bytesRead;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

const readSome = promisify(read);
