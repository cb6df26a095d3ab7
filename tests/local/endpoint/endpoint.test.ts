import type { ServerResponse } from 'node:http';
import { DeleteTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CallCounts } from '../../../local/endpoint/calls.ts';
import { AwsEndpoint } from '../../../local/endpoint/endpoint.ts';
import { Faults } from '../../../local/endpoint/faults.ts';
import type { AwsRequest, AwsService } from '../../../local/endpoint/service.ts';
import { listen } from '../../../local/listen.ts';

/** A DynamoDB that only lists tables, and counts how often it did. */
class Tables implements AwsService {
  readonly name = 'dynamodb';
  worked = 0;

  operationOf({ headers }: AwsRequest): string {
    return String(headers['x-amz-target']).split('.')[1] ?? 'Unknown';
  }

  async handle(_request: AwsRequest, response: ServerResponse): Promise<void> {
    this.worked += 1;
    this.#send(response, 200, { TableNames: ['Ledger'] });
    await new Promise<void>((resolve) => response.once('finish', resolve));
  }

  fail(_request: AwsRequest, response: ServerResponse, status: number, code: string, message: string): void {
    this.#send(response, status, { __type: `com.amazonaws.dynamodb.v20120810#${code}`, message });
  }

  async close(): Promise<void> {
    // Nothing is open.
  }

  #send(response: ServerResponse, status: number, body: object): void {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(body));
  }
}

async function endpointOf() {
  const tables = new Tables();
  const faults = new Faults();
  const calls = new CallCounts();
  const killed: string[] = [];
  const functions = {
    nameOf: (accessKeyId: string) => (accessKeyId === 'Ingest0A1B2C3D' ? 'Ingest' : undefined),
    refusal: (_name: string, _service: string, operation: string) =>
      operation === 'DeleteTable' ? { status: 400, code: 'AccessDeniedException', message: 'You may not.' } : undefined,
    mayList: () => true,
    kill: async (name: string, id: string) => void killed.push(`${name} ${id}`),
  };
  const endpoint = new AwsEndpoint({ services: [tables], functions, faults, calls });
  const listener = await listen(0, (request, response) => void endpoint.handle(request, response));
  onTestFinished(() => listener.close());
  const client = new DynamoDBClient({
    endpoint: listener.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'Ingest0A1B2C3D', secretAccessKey: 's', sessionToken: 'environment-1' },
  });
  onTestFinished(() => client.destroy());
  return {
    url: listener.url,
    client,
    tables,
    faults,
    calls,
    killed,
    list: async () => (await client.send(new ListTablesCommand({}))).TableNames,
  };
}

it('hands a call to its service, and counts it by its caller’s name', async () => {
  const { list, calls } = await endpointOf();
  expect(await list()).toEqual(['Ledger']);
  expect(calls.count({ service: 'dynamodb', operation: 'ListTables', caller: 'Ingest' })).toBe(1);
});

it('names a service that it does not have', async () => {
  const { url } = await endpointOf();
  const authorization = 'AWS4-HMAC-SHA256 Credential=x/20261123/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=abc';
  const response = await fetch(url, { method: 'POST', headers: { authorization }, body: 'Action=GetCallerIdentity' });
  expect([response.status, await response.json()]).toEqual([
    501,
    expect.objectContaining({ message: expect.stringContaining('it has no sts') }),
  ]);
});

it('refuses what the caller may not do, and counts it all the same', async () => {
  const { client, calls, tables } = await endpointOf();
  await expect(client.send(new DeleteTableCommand({ TableName: 'Ledger' }))).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: 'You may not.',
  });
  expect([tables.worked, calls.count({ operation: 'DeleteTable' })]).toEqual([0, 1]);
});

describe('a fault that is planned', () => {
  it('may be an error of AWS', async () => {
    const { list, faults, tables } = await endpointOf();
    faults.plan({ fault: { kind: 'error', status: 400, code: 'ThrottlingException', message: 'Slow down.' } });
    await expect(list()).rejects.toMatchObject({ name: 'ThrottlingException', message: 'Slow down.' });
    expect(tables.worked).toBe(0);
    expect(await list()).toEqual(['Ledger']);
  });

  it('may drop the request before any work', async () => {
    const { list, faults, tables } = await endpointOf();
    faults.plan({ fault: { kind: 'drop-request' } });
    await expect(list()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(tables.worked).toBe(0);
  });

  it('may lose the answer after the work', async () => {
    const { list, faults, tables } = await endpointOf();
    faults.plan({ fault: { kind: 'drop-response' } });
    await expect(list()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(tables.worked).toBe(1);
    expect(await list()).toEqual(['Ledger']);
  });

  it('may only delay', async () => {
    const { list, faults } = await endpointOf();
    const planned = faults.plan({ fault: { kind: 'delay', milliseconds: 1 } });
    expect(await list()).toEqual(['Ledger']);
    expect(planned.struck).toBe(1);
  });

  it.each([
    ['kill-before', 0],
    ['kill-after', 1],
  ] as const)('may kill the very environment that calls: %s', async (kind, worked) => {
    const { list, faults, tables, killed } = await endpointOf();
    faults.plan({ caller: 'Ingest', fault: { kind } });
    await expect(list()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect([tables.worked, killed]).toEqual([worked, ['Ingest environment-1']]);
  });
});
