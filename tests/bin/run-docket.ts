import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const DOCKET = fileURLToPath(new URL('../../bin/docket.mjs', import.meta.url));

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `docket …` as a person would, in a process of its own: from the bundle, where the tests have one. */
export const runDocket = (...args: readonly string[]): Promise<Ended> => runProgram(inject('docket') ?? DOCKET, args);

/**
 * Runs a program of this project.
 * @param input what it reads from standard input
 */
export const runProgram = (program: string, args: readonly string[], input = ''): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { DOCKET_DATA: _theirs, ...env } = process.env;
    const child = execFile(process.execPath, [program, ...args], { env }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else reject(error);
    });
    child.stdin?.end(input);
  });
