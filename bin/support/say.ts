/** Tells the person at the keyboard something, a line at a time. */
export type Say = (line: string) => void;

/** On standard output. */
export const sayOnOutput: Say = (line) => void process.stdout.write(`${line}\n`);
