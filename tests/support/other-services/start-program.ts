import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { listen } from '../../../local/listen.ts';
import type { OtherProgram } from './programs.ts';

/** A program that serves, until it is stopped. */
export interface RunningProgram {
  readonly endpoint: string;
  stop(): Promise<void>;
}

const TRIES = 3;

/**
 * Starts a program on a free port and waits until it says that it listens there.
 * @throws where it ends instead, with all that it said
 */
export async function startProgram(program: OtherProgram): Promise<RunningProgram> {
  for (let tried = 1; ; tried++) {
    const endpoint = await freeAddress();
    const child = spawn(program.command, program.args(Number(new URL(endpoint).port)), { stdio: ['ignore', 'pipe', 'pipe'] });
    // Not to outlive a run that was broken off.
    const kill = (): void => void child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    try {
      await heard(child, endpoint);
      return { endpoint, stop: () => ended(child) };
    } catch (error) {
      await ended(child);
      // Somebody else may have taken the port meanwhile.
      if (tried === TRIES) throw error;
    }
  }
}

/** Not every program says which port it took where it may take any. */
async function freeAddress(): Promise<string> {
  const listener = await listen(0, (_request, response) => response.destroy());
  await listener.close();
  return listener.url;
}

function heard(child: ChildProcess, endpoint: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
      if (said.includes(endpoint)) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${child.spawnfile} ended: ${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
