import { createHash } from 'node:crypto';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Another cloud runs on this data folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';
}

/** Everything that a cloud keeps in its data folder, so that a reset deletes nothing else, whatever folder it is given. */
const CONTENTS = ['assembly', 'dynamodb', 'logs', 's3', 'sign-in', 'sqs', 'outputs.json', 'seeded'];

/** Socket paths are this long at most on macOS; Linux takes a few more. */
const LONGEST_SOCKET_PATH = 103;

export interface DataFolderLock {
  release(): Promise<void>;
}

/**
 * Makes the folder if need be and takes it for this process. A socket is the lock: the system closes it however the process ends, so that
 * what a killed one left is known to be stale.
 * @throws DataFolderInUse
 */
export async function lockDataFolder(folder: string): Promise<DataFolderLock> {
  await mkdir(folder, { recursive: true });
  const path = socketPath(await realpath(folder));
  const server = (await listenAt(path)) ?? (await takeOver(path));
  if (server === undefined) throw new DataFolderInUse(`Another cloud runs on ${folder}.`);
  // What is left open must not keep the process from ending.
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** Deletes all that a cloud kept here. */
export async function resetDataFolder(folder: string): Promise<void> {
  await Promise.all(CONTENTS.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

function socketPath(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\laptop-cloud-${digest}`;
  const inside = join(folder, 'lock');
  return Buffer.byteLength(inside) <= LONGEST_SOCKET_PATH ? inside : join(tmpdir(), `laptop-cloud-${digest}.lock`);
}

/** Undefined where there is a socket already. */
function listenAt(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(path, () => resolve(server));
  });
}

/** Replaces a socket at which nobody listens any more; undefined where somebody does. */
async function takeOver(path: string): Promise<Server | undefined> {
  if (await answers(path)) return undefined;
  await rm(path, { force: true });
  return await listenAt(path);
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
