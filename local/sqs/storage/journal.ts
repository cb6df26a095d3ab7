import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { recordSchema, type JournalRecord } from './records.ts';

const NEWLINE = 0x0a;
const BLOCK_BYTES = 1 << 20;

/** A line of the journal, other than a torn last one, that cannot be read. Nothing is guessed: a person decides. */
export class JournalCorrupt extends Error {
  constructor(file: string, line: number, options: ErrorOptions) {
    super(`${file}: line ${line} is not a record of this journal`, options);
    this.name = 'JournalCorrupt';
  }
}

/**
 * An append-only file of records, one JSON object a line. A record is handed to the operating system before `append` returns,
 * so it survives the death of this process (not a power cut).
 */
export class Journal {
  readonly #file: string;
  #descriptor: number | undefined;
  #bytes = 0;

  constructor(directory: string) {
    mkdirSync(directory, { recursive: true });
    this.#file = path.join(directory, 'journal.jsonl');
  }

  get bytes(): number {
    return this.#bytes;
  }

  /**
   * Reads all records and opens the file for appending. A last line without its end was never acknowledged, and is cut off.
   * @throws JournalCorrupt
   */
  open(apply: (record: JournalRecord) => void): void {
    const content = existsSync(this.#file) ? readFileSync(this.#file) : Buffer.alloc(0);
    let start = 0;
    for (let line = 1; ; line += 1) {
      const end = content.indexOf(NEWLINE, start);
      if (end === -1) break;
      try {
        apply(recordSchema.parse(JSON.parse(content.toString('utf8', start, end))));
      } catch (cause) {
        throw new JournalCorrupt(this.#file, line, { cause });
      }
      start = end + 1;
    }
    if (start < content.length) truncateSync(this.#file, start);
    rmSync(this.#temporary, { force: true });
    this.#descriptor = openSync(this.#file, 'a');
    this.#bytes = start;
  }

  /** Writes the records, all or (where the disk refuses) none. */
  append(records: readonly JournalRecord[]): void {
    const descriptor = this.#opened();
    try {
      this.#bytes += writeWhole(descriptor, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    } catch (error) {
      ftruncateSync(descriptor, this.#bytes);
      throw error;
    }
  }

  /** Puts these records in the place of all before: first whole in a file beside it, then by one rename. */
  rewrite(records: Iterable<JournalRecord>): void {
    const old = this.#opened();
    const fresh = openSync(this.#temporary, 'w');
    let bytes = 0;
    try {
      let block = '';
      for (const record of records) {
        block += `${JSON.stringify(record)}\n`;
        if (block.length < BLOCK_BYTES) continue;
        bytes += writeWhole(fresh, block);
        block = '';
      }
      bytes += writeWhole(fresh, block);
      fsyncSync(fresh);
    } finally {
      closeSync(fresh);
    }
    renameSync(this.#temporary, this.#file);
    closeSync(old);
    this.#descriptor = openSync(this.#file, 'a');
    this.#bytes = bytes;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  get #temporary(): string {
    return `${this.#file}.new`;
  }

  #opened(): number {
    if (this.#descriptor === undefined) throw new Error(`${this.#file} is closed`);
    return this.#descriptor;
  }
}

function writeWhole(descriptor: number, text: string): number {
  const data = Buffer.from(text);
  for (let written = 0; written < data.length;) written += writeSync(descriptor, data, written);
  return data.length;
}
