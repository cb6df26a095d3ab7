import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Adapter } from 'oidc-provider';
import { z } from 'zod';

const Stored = z.object({
  payload: z.record(z.string(), z.unknown()),
  /** Epoch milliseconds. */
  expiresAt: z.number().optional(),
});
type Stored = z.infer<typeof Stored>;
const File = z.record(z.string(), Stored);

/** Sessions, grants and tokens of the provider, in a file of their own, so that a restart signs nobody out. They are few, so that one file will do. */
export class Records {
  readonly #path: string;
  readonly #records: Map<string, Stored>;
  #written = Promise.resolve();

  private constructor(path: string, records: Map<string, Stored>) {
    this.#path = path;
    this.#records = records;
  }

  /** What an earlier run left; a file that holds anything else only signs people out. */
  static async open(folder: string): Promise<Records> {
    const path = join(folder, 'sessions.json');
    const text = await readFile(path, 'utf8').catch(() => '{}');
    let found: z.infer<typeof File> = {};
    try {
      found = File.parse(JSON.parse(text));
    } catch {
      console.warn(`${path} cannot be read; people have to sign in again.`);
    }
    return new Records(path, new Map(Object.entries(found)));
  }

  /** The records of one model, as the provider wants them. */
  adapter(model: string): Adapter {
    const idOf = (id: string) => `${model}:${id}`;
    const find = async (id: string) => this.#live(idOf(id))?.payload;
    return {
      find,
      findByUid: async (uid) => this.#find((id, { payload }) => id.startsWith(`${model}:`) && payload['uid'] === uid),
      findByUserCode: async () => undefined,
      upsert: (id, payload, seconds) =>
        this.#change(() => {
          const expiresAt = seconds === undefined ? {} : { expiresAt: Date.now() + seconds * 1000 };
          this.#records.set(idOf(id), { payload: { ...payload }, ...expiresAt });
        }),
      consume: (id) =>
        this.#change(() => {
          const record = this.#live(idOf(id));
          if (record !== undefined) record.payload['consumed'] = Math.floor(Date.now() / 1000);
        }),
      destroy: (id) => this.#change(() => this.#records.delete(idOf(id))),
      revokeByGrantId: (grantId) =>
        this.#change(() => {
          for (const [id, { payload }] of this.#records) if (payload['grantId'] === grantId) this.#records.delete(id);
        }),
    };
  }

  #live(id: string): Stored | undefined {
    const record = this.#records.get(id);
    return record?.expiresAt !== undefined && record.expiresAt <= Date.now() ? undefined : record;
  }

  #find(matches: (id: string, record: Stored) => boolean): Record<string, unknown> | undefined {
    const [id] = [...this.#records].find(([candidate, record]) => matches(candidate, record)) ?? [];
    return id === undefined ? undefined : this.#live(id)?.payload;
  }

  async #change(change: () => unknown): Promise<void> {
    change();
    this.#written = this.#written.then(() => this.#save()).catch((error: unknown) => console.error('Sign-in could not be kept.', error));
    await this.#written;
  }

  async #save(): Promise<void> {
    for (const id of this.#records.keys()) if (this.#live(id) === undefined) this.#records.delete(id);
    const temporary = `${this.#path}.new`;
    await writeFile(temporary, JSON.stringify(Object.fromEntries(this.#records)), { mode: 0o600 });
    await rename(temporary, this.#path);
  }
}
