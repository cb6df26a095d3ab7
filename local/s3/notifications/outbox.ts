import { readdir, readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { BucketPaths } from '../storage/paths.ts';
import type { RecordFiles } from '../storage/record-file.ts';
import type { Notice } from './event.ts';

/** Puts a body on the queue of that ARN; resolves once it is there for good. */
export type Deliver = (target: string, body: string) => Promise<void>;

const Entry = z.array(z.strictObject({ target: z.string(), body: z.string() }));

/**
 * Keeps the notices of a version on disk from before it exists until they are delivered, so that a process killed in between
 * sends them when it starts again: like S3's events, at least once.
 */
export class Outbox {
  readonly #paths: BucketPaths;
  readonly #files: RecordFiles;
  readonly #deliver: Deliver;

  constructor(paths: BucketPaths, files: RecordFiles, deliver: Deliver) {
    this.#paths = paths;
    this.#files = files;
    this.#deliver = deliver;
  }

  async keep(sequencer: string, notices: readonly Notice[]): Promise<void> {
    if (notices.length > 0) await this.#files.writeJson(this.#paths.outboxEntry(sequencer), notices);
  }

  /** Delivers what was kept. Where that fails, the notices stay for the next start. */
  async send(sequencer: string, notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    for (const { target, body } of notices) await this.#deliver(target, body);
    await rm(this.#paths.outboxEntry(sequencer), { force: true });
  }

  /**
   * Sends what an earlier process left. Notices of versions that never came to be (`exists` says so) and for queues that the bucket
   * no longer notifies are dropped.
   */
  async resend(exists: (sequencer: string) => boolean, targets: ReadonlySet<string>): Promise<void> {
    for (const sequencer of await this.#kept()) {
      const notices = Entry.parse(JSON.parse(await readFile(this.#paths.outboxEntry(sequencer), 'utf8')));
      if (exists(sequencer)) {
        for (const notice of notices.filter(({ target }) => targets.has(target))) await this.#deliver(notice.target, notice.body);
      }
      await rm(this.#paths.outboxEntry(sequencer), { force: true });
    }
  }

  async #kept(): Promise<string[]> {
    const names = await readdir(this.#paths.outbox()).catch(() => []);
    return names.map((name) => name.replace(/\.json$/, '')).toSorted();
  }
}
