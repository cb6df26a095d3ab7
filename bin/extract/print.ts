import { once } from 'node:events';

export interface Printer {
  /** Resolves once the stream can take more. */
  print: (text: string) => Promise<void>;
}

/** Writes no faster than the stream takes it; a reader that has gone (`| head`) ends the program quietly. */
export function createPrinter(stream: NodeJS.WriteStream): Printer {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    print: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}
