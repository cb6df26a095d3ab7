import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another program has the port. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is taken by another program.`);
    this.port = port;
  }
}

const HOST = '127.0.0.1';

/** An HTTP server that is reached from this machine only. */
export interface Listener {
  readonly port: number;
  /** `http://127.0.0.1:4566` */
  readonly url: string;
  /** Takes no more connections, and resolves when those there are have ended. */
  drain(): Promise<void>;
  /** Ends all connections. */
  close(): Promise<void>;
}

export interface ListenOptions {
  /** The longest request line and headers together, in bytes; beyond that the answer is 431. @default 16384 */
  readonly maxHeaderSize?: number;
}

/**
 * Listens on a port of this machine; 0 takes a free one.
 * @throws PortTaken
 */
export async function listen(port: number, onRequest: RequestListener, options: ListenOptions = {}): Promise<Listener> {
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0, ...options }, onRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error));
    server.listen(port, HOST, resolve);
  });
  const address: AddressInfo | string | null = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return { port: actual, url: `http://${HOST}:${actual}`, drain: () => drain(server), close: () => close(server) };
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Ends idle connections, too.
    server.close(() => resolve());
  });
}

async function close(server: Server): Promise<void> {
  const drained = drain(server);
  server.closeAllConnections();
  await drained;
}
