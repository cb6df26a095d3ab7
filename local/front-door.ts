import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from './gateway/gateway.ts';
import { SIGN_IN_PATH } from './sign-in/sign-in.ts';
import type { SignIn } from './sign-in/sign-in.ts';

interface Behind {
  readonly gateway: Gateway;
  readonly signIn: SignIn;
}

/** What answers on the API's port: the API itself, sign-in, and whether the laptop's cloud is up (`/healthz`, which AWS does not have). */
export class FrontDoor {
  #behind: Behind | undefined;

  /** From now on requests are let in. */
  open(behind: Behind): void {
    this.#behind = behind;
  }

  handle(incoming: IncomingMessage, response: ServerResponse): void {
    const path = (incoming.url ?? '/').replace(/\?.*$/s, '');
    if (this.#behind === undefined) json(response, 503, { message: 'Service Unavailable' });
    else if (path === '/healthz') json(response, 200, { status: 'up' });
    else if (path.startsWith(`${SIGN_IN_PATH}/`)) this.#behind.signIn.handle(incoming, response);
    else void this.#behind.gateway.handle(incoming, response);
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
