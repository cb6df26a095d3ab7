import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

export interface LogLine {
  /** The function's name. */
  readonly function: string;
  readonly line: string;
}

/** The laptop's CloudWatch Logs: what functions write, one file a function, and to whoever listens. */
export class FunctionLogs {
  readonly #folder: string;
  readonly #listener: ((line: LogLine) => void) | undefined;
  readonly #files = new Map<string, WriteStream>();

  private constructor(folder: string, listener: ((line: LogLine) => void) | undefined) {
    this.#folder = folder;
    this.#listener = listener;
  }

  static async open(folder: string, listener?: (line: LogLine) => void): Promise<FunctionLogs> {
    await mkdir(folder, { recursive: true });
    return new FunctionLogs(folder, listener);
  }

  write(name: string, line: string): void {
    this.#file(name).write(`${line}\n`);
    this.#listener?.({ function: name, line });
  }

  async close(): Promise<void> {
    const files = [...this.#files.values()];
    this.#files.clear();
    await Promise.all(
      files.map((file) => {
        file.end();
        return finished(file);
      }),
    );
  }

  #file(name: string): WriteStream {
    let file = this.#files.get(name);
    if (file === undefined) {
      file = createWriteStream(join(this.#folder, `${name}.log`), { flags: 'a' });
      this.#files.set(name, file);
    }
    return file;
  }
}
