import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { LIMITS } from '../../config/limits.ts';
import { UserError } from '../support/failure.ts';

/** A file, or standard input for `-`, as a stream. */
export const openStream = (file: string): Readable => (file === '-' ? process.stdin : createReadStream(file));

/** The bytes of an article's file. @throws UserError where it has more than an upload may have, without reading on */
export async function readBytes(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of openStream(file) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LIMITS.articleBytes) {
      throw new UserError(
        `It has more than ${LIMITS.articleBytes / 1024 / 1024} MB, the most that an article may have. Give its text alone.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** How a file is called to a person. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : file);

const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the name.',
  EACCES: 'It may not be read. Check its permissions.',
  EISDIR: 'It is a folder. Name the files in it.',
};

/** What is wrong with a file that cannot be read, and what to do. */
export function adviceOn(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ADVICE[code] ?? `It could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
