import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Edge } from './edge/edge.ts';
import type { Gateway } from './gateway/gateway.ts';
import { SIGN_IN_PATH } from './sign-in/sign-in.ts';
import type { SignIn } from './sign-in/sign-in.ts';

interface Behind {
  readonly gateway: Gateway;
  readonly signIn: SignIn;
  /** Where the stack has a page, too. */
  readonly edge: Edge | undefined;
  /** Where people are meant to come. */
  readonly url: string;
}

/** What answers on the API's port: the page and the API, sign-in, and whether the laptop's cloud is up (`/healthz`, which AWS does not have). */
export class FrontDoor {
  #behind: Behind | undefined;

  /** From now on requests are let in. */
  open(behind: Behind): void {
    this.#behind = behind;
  }

  handle(incoming: IncomingMessage, response: ServerResponse): void {
    if (this.#behind === undefined) return json(response, 503, { message: 'Service Unavailable' });
    const { edge, gateway, signIn, url } = this.#behind;
    const path = (incoming.url ?? '/').replace(/\?.*$/s, '');
    if (path === '/healthz') json(response, 200, { status: 'up' });
    else if (path.startsWith(`${SIGN_IN_PATH}/`)) void signIn.handle(incoming, response);
    else if (edge === undefined) void gateway.handle(incoming, response);
    else if (isByAnotherName(incoming) && !edge.leadsToApi(path)) response.writeHead(307, { location: `${url}${incoming.url}` }).end();
    else void edge.handle(incoming, response);
  }
}

/** People type `localhost`, but sign-in sends them back to the address that the console has. */
const isByAnotherName = ({ headers }: IncomingMessage): boolean => headers.host?.startsWith('localhost') === true;

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
