import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { CallCounts } from './calls.ts';
import { callerOf } from './caller.ts';
import type { Fault, Faults } from './faults.ts';
import type { Refusal } from '../permissions/refusal.ts';
import { BodyTooLarge, readBody } from './read-body.ts';
import { serviceNameOf } from './route.ts';
import type { AwsRequest, AwsService } from './service.ts';

/** More than any part of an upload, and the largest object a laptop takes in one piece. */
const BODY_LIMIT_BYTES = 256 * 1024 * 1024;

/** Whose calls the endpoint serves. */
export interface CallingFunctions {
  /** The function that calls by this access key id, by its name; undefined for other callers. */
  nameOf(accessKeyId: string): string | undefined;
  /** Why the caller, be it a function or not, may not do what it asks for; undefined where it may. */
  refusal(accessKeyId: string, service: string, operation: string, request: AwsRequest): Refusal | undefined;
  /** Whether the caller may know of a bucket what is not in it. */
  mayList(accessKeyId: string, bucket: string): boolean;
  /** Kills the environment of this id. */
  kill(name: string, environmentId: string): Promise<void>;
}

export interface EndpointOptions {
  readonly services: readonly AwsService[];
  readonly functions: CallingFunctions;
  readonly faults: Faults;
  readonly calls: CallCounts;
}

/** The laptop's AWS: one HTTP handler for all services, where calls are counted and planned faults strike. */
export class AwsEndpoint {
  readonly #options: EndpointOptions;

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  /** Answers one request; never rejects. */
  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID();
    response.setHeader('x-amzn-requestid', requestId);
    try {
      await this.#serve(incoming, response);
    } catch (error) {
      // The client is gone in the middle of its request, or a service broke its promise not to throw.
      if (!incoming.destroyed) console.error(`AWS endpoint: ${incoming.method} ${incoming.url} failed`, error);
      response.destroy();
    }
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = incoming;
    const caller = callerOf({ url, headers });
    const name = serviceNameOf({ headers }, caller);
    const { services, functions, faults, calls } = this.#options;
    const service = services.find((candidate) => candidate.name === name);
    if (service === undefined) {
      incoming.resume();
      refuseService(response, name, headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true);
      return;
    }
    let request: AwsRequest = { method, url, headers, body: Buffer.alloc(0) };
    try {
      request = { ...request, body: await readBody(incoming, BODY_LIMIT_BYTES) };
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error;
      service.fail(request, response, 400, 'EntityTooLarge', error.message);
      return;
    }
    const { accessKeyId, sessionToken = '' } = caller;
    const functionName = functions.nameOf(accessKeyId);
    const operation = service.operationOf(request);
    const call = { service: name, operation, caller: functionName ?? accessKeyId, accessKeyId };
    calls.add(call);
    const refusal = functions.refusal(accessKeyId, name, operation, request);
    if (refusal !== undefined) {
      service.fail(request, response, refusal.status, refusal.code, refusal.message);
      return;
    }
    const kill = async (): Promise<void> => {
      if (functionName !== undefined) await functions.kill(functionName, sessionToken);
    };
    await work(service, request, response, faults.next(call), kill);
  }
}

async function work(
  service: AwsService,
  request: AwsRequest,
  response: ServerResponse,
  fault: Fault | undefined,
  kill: () => Promise<void>,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      await service.handle(request, response);
      return;
    case 'error':
      service.fail(request, response, fault.status, fault.code, fault.message ?? 'Planned by a test.');
      return;
    case 'delay':
      await delay(fault.milliseconds);
      await service.handle(request, response);
      return;
    case 'drop-request':
      response.destroy();
      return;
    case 'kill-before':
      await kill();
      response.destroy();
      return;
    case 'drop-response':
      await handleUnheard(service, request, response);
      return;
    case 'kill-after':
      await handleUnheard(service, request, response);
      await kill();
  }
}

/** Lets the service do its work, but nothing of its answer through. */
async function handleUnheard(service: AwsService, request: AwsRequest, response: ServerResponse): Promise<void> {
  // Held here, since a response lets go of its connection when it has ended.
  const { socket } = response;
  if (socket !== null) {
    socket.write = (_chunk: unknown, encoding?: unknown, written?: unknown): boolean => {
      const callback = typeof encoding === 'function' ? encoding : written;
      if (typeof callback === 'function') setImmediate(() => callback());
      return true;
    };
  }
  await service.handle(request, response);
  socket?.destroy();
}

/** In the words of query protocols where the request is one, as the AWS CLI asks `sts`. */
function refuseService(response: ServerResponse, name: string, query: boolean): void {
  const message = `The laptop's cloud serves s3, sqs, dynamodb and lambda; it has no ${name}.`;
  response.writeHead(501, { 'content-type': query ? 'text/xml' : 'application/json', 'x-amzn-errortype': 'UnknownService' });
  response.end(
    query
      ? `<ErrorResponse><Error><Type>Sender</Type><Code>UnknownService</Code><Message>${message.replaceAll('<', '&lt;')}</Message></Error></ErrorResponse>`
      : JSON.stringify({ __type: 'UnknownService', message }),
  );
}
