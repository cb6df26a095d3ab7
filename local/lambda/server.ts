import type { ServerResponse } from 'node:http';
import type { AwsRequest, AwsService } from '../endpoint/service.ts';
import { UnknownFunction } from '../functions/function-host.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import { UnknownQualifier } from '../functions/hosted-function.ts';
import { LambdaError } from './errors.ts';
import { OPERATIONS } from './operations.ts';
import type { Answer } from './operations.ts';
import { routeOf } from './routes.ts';

/**
 * The laptop's Lambda, as far as releases need it: versions and aliases, so that `aws lambda update-alias` takes a bad release back here as it does on
 * AWS; and calling a function by hand. Code comes from the stack, or by {@link FunctionHost}.
 */
export class LambdaServer implements AwsService {
  readonly name = 'lambda';
  readonly #host: () => FunctionHost | undefined;

  /** @param host the functions; undefined while they are not up yet */
  constructor(host: () => FunctionHost | undefined) {
    this.#host = host;
  }

  operationOf(request: AwsRequest): string {
    return routeOf(request).operation;
  }

  async handle(request: AwsRequest, response: ServerResponse): Promise<void> {
    try {
      const { status, body, headers } = await this.#answer(request);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(body);
    } catch (error) {
      const { status, code, message } = asLambdaError(error);
      this.fail(request, response, status, code, message);
    }
  }

  fail(_request: AwsRequest, response: ServerResponse, status: number, code: string, message: string): void {
    response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': code });
    response.end(JSON.stringify({ Type: status < 500 ? 'User' : 'Service', Message: message }));
  }

  async close(): Promise<void> {
    // The host ends its functions itself.
  }

  async #answer(request: AwsRequest): Promise<Answer> {
    const { operation, functionName, alias, qualifier } = routeOf(request);
    const work = OPERATIONS[operation];
    if (work === undefined) {
      const served = Object.keys(OPERATIONS).join(', ');
      throw new LambdaError(501, 'NotImplemented', `The laptop's Lambda does not serve ${operation}; it serves ${served}.`);
    }
    const host = this.#host();
    if (host === undefined) throw new LambdaError(503, 'ServiceException', 'The functions are not up yet.');
    return work({ host, called: host.function(functionName), qualifier, alias, request });
  }
}

function asLambdaError(error: unknown): LambdaError {
  if (error instanceof LambdaError) return error;
  if (error instanceof UnknownFunction || error instanceof UnknownQualifier)
    return new LambdaError(404, 'ResourceNotFoundException', error.message);
  throw error;
}
