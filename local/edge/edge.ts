import type { IncomingMessage, ServerResponse } from 'node:http';
import { GetObjectCommand, S3ServiceException } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Gateway } from '../gateway/gateway.ts';
import { decode } from '../gateway/route-table.ts';
import type { BehaviourModel, DistributionModel } from '../template/resources/distributions.ts';
import { PageFunction } from './page-function.ts';
import { wildcard } from './wildcard.ts';

export interface EdgeOptions {
  readonly distribution: DistributionModel;
  readonly gateway: Gateway;
  readonly s3: S3Client;
}

interface Behaviour extends BehaviourModel {
  readonly pattern: RegExp;
  readonly before: PageFunction | undefined;
}

/** The laptop's CloudFront: sends a request to the API or a bucket, and adds the headers that the template says. It caches nothing. */
export class Edge {
  readonly #options: EdgeOptions;
  readonly #behaviours: readonly Behaviour[];

  constructor(options: EdgeOptions) {
    this.#options = options;
    this.#behaviours = options.distribution.behaviours.map((behaviour) => ({
      ...behaviour,
      pattern: wildcard(behaviour.pathPattern),
      before: behaviour.viewerRequest === undefined ? undefined : new PageFunction(behaviour.viewerRequest),
    }));
  }

  /** Whether a path is answered by the API. */
  leadsToApi(path: string): boolean {
    return this.#behaviourOf(path)?.origin === 'api';
  }

  /** Answers one request; never rejects. */
  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const path = url.replace(/\?.*$/s, '');
    const behaviour = this.#behaviourOf(path);
    for (const [name, value] of Object.entries(behaviour?.headers ?? {})) response.setHeader(name, value);
    if (behaviour === undefined || !behaviour.methods.includes(method)) return end(response, 403, `${method} is not allowed here.`);
    if (behaviour.origin === 'api') return await this.#options.gateway.handle(incoming, response);
    try {
      const verdict = behaviour.before?.run(method, path, incoming.socket.remoteAddress ?? '') ?? { uri: path };
      if ('statusCode' in verdict) return void response.writeHead(verdict.statusCode, verdict.headers).end();
      await this.#object(behaviour.origin.bucket, verdict.uri, incoming, response);
    } catch (error) {
      console.error(`Page: ${method} ${url} failed`, error);
      if (response.headersSent) response.destroy();
      else end(response, 503, 'The page cannot be had now.');
    }
  }

  #behaviourOf(path: string): Behaviour | undefined {
    return this.#behaviours.find(({ pattern }) => pattern.test(path));
  }

  async #object(bucket: string, uri: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { s3, distribution } = this.#options;
    const key = uri === '/' && distribution.rootObject !== undefined ? distribution.rootObject : decode(uri.slice(1));
    if (key === '') return end(response, 404, 'There is nothing here.');
    const seen = incoming.headers['if-none-match'];
    try {
      const found = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key, ...(seen !== undefined && { IfNoneMatch: seen }) }));
      const body = (await found.Body?.transformToByteArray()) ?? new Uint8Array();
      response.writeHead(200, {
        'content-type': found.ContentType ?? 'binary/octet-stream',
        'content-length': body.length,
        ...(found.ETag !== undefined && { etag: found.ETag }),
        ...(found.CacheControl !== undefined && { 'cache-control': found.CacheControl }),
      });
      response.end(incoming.method === 'HEAD' ? undefined : body);
    } catch (error) {
      if (!(error instanceof S3ServiceException)) throw error;
      const status = error.$metadata.httpStatusCode;
      if (status === 304) response.writeHead(304, { etag: seen }).end();
      else if (status === 404) end(response, 404, `There is no ${uri}.`);
      else throw error;
    }
  }
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
}
