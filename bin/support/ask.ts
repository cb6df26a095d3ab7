import { createInterface } from 'node:readline/promises';

/** Asks the person at the terminal. Undefined where there is none, as in a workflow. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Asks on this terminal. */
export const askOnTerminal: Ask = async (question) => {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
};
