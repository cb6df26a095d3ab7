import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DOCKET = fileURLToPath(new URL('../../bin/docket.mjs', import.meta.url));

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `docket …` as a person would, in a process of its own. */
export const runDocket = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { DOCKET_DATA: _theirs, ...env } = process.env;
    execFile(process.execPath, [DOCKET, ...args], { env }, (error, stdout, stderr) => {
      if (error === null) resolve({ code: 0, stdout, stderr });
      else if (typeof error.code === 'number') resolve({ code: error.code, stdout, stderr });
      else reject(error);
    });
  });
