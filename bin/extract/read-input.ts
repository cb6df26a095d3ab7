import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

/** The bytes of a file, or of standard input for `-`. */
export const readBytes = async (file: string): Promise<Uint8Array> => (file === '-' ? buffer(process.stdin) : readFile(file));

/** The same as a stream. */
export const openStream = (file: string): Readable => (file === '-' ? process.stdin : createReadStream(file));

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the name.',
  EACCES: 'It may not be read. Check its permissions.',
  EISDIR: 'It is a folder. Name the files in it.',
};

/** What is wrong with a file that cannot be read, and what to do. */
export function adviceOn(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ADVICE[code] ?? `It could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
