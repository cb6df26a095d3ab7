import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateQuery, paginateScan, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { clientOptions } from './serve.ts';

const CHILD = fileURLToPath(new URL('child-server.ts', import.meta.url));
const TOTAL = 1000;

interface Child {
  readonly documents: DynamoDBDocumentClient;
  /** `kill -9`; resolves once the process is gone. */
  readonly kill: () => Promise<void>;
}

async function start(dataDir: string): Promise<Child> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  for await (const endpoint of createInterface(child.stdout)) {
    const client = new DynamoDBClient(clientOptions(endpoint));
    const kill = async (): Promise<void> => {
      child.kill('SIGKILL');
      await exited;
      client.destroy();
    };
    return { documents: DynamoDBDocumentClient.from(client), kill };
  }
  throw new Error('The server ended before it said where it is.');
}

/** What is acknowledged so far: transfers by their event's number, single writes by their name. */
interface Acknowledged {
  readonly events: Set<number>;
  readonly singles: Set<string>;
}

/** Moves one unit between two accounts and writes an event in two halves, in two tables: all or nothing. */
const transfer = (n: number) =>
  new TransactWriteCommand({
    TransactItems: [
      account('a', n % 2 === 0 ? 1 : -1),
      account('b', n % 2 === 0 ? -1 : 1),
      { Put: { TableName: 'Simple', Item: { id: `event ${n}` }, ConditionExpression: 'attribute_not_exists(id)' } },
      {
        Put: {
          TableName: 'People',
          Item: { pk: 'event', sk: String(n), town: 'Oslo', age: n },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    ],
  });

const account = (id: string, by: number) => ({
  Update: { TableName: 'Simple', Key: { id }, UpdateExpression: 'ADD amount :by', ExpressionAttributeValues: { ':by': by } },
});

/** Several clients at once until the server dies; it is killed when `kills` writes have been acknowledged. */
async function hammer({ documents, kill }: Child, acknowledged: Acknowledged, numbers: Iterator<number>, kills: number): Promise<void> {
  const dying: Promise<void>[] = [];
  let writes = 0;
  const count = (): void => {
    writes += 1;
    if (writes === kills) dying.push(kill());
  };
  const client = async (): Promise<void> => {
    while (dying.length === 0) {
      const n = Number(numbers.next().value);
      try {
        await documents.send(transfer(n));
        acknowledged.events.add(n);
        count();
        await documents.send(new PutCommand({ TableName: 'People', Item: { pk: 'single', sk: `after ${n}`, town: 'Rome', age: n } }));
        acknowledged.singles.add(`after ${n}`);
        count();
      } catch (error) {
        if (dying.length === 0 && !(error instanceof TransactionCanceledException)) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: 6 }, client));
  await Promise.all(dying);
}

const nameOf = (item: Record<string, unknown>): string => `${String(item['pk'])} ${String(item['sk'])}`;

interface Found {
  readonly simple: Map<string, unknown>;
  readonly people: Set<string>;
  readonly indexed: Set<string>;
}

async function readAll({ documents }: Child): Promise<Found> {
  const found: Found = { simple: new Map(), people: new Set(), indexed: new Set() };
  for await (const { Items = [] } of paginateScan({ client: documents }, { TableName: 'Simple', ConsistentRead: true }))
    for (const item of Items) found.simple.set(String(item['id']), item['amount']);
  for await (const { Items = [] } of paginateScan({ client: documents }, { TableName: 'People', ConsistentRead: true }))
    for (const item of Items) found.people.add(nameOf(item));
  for (const town of ['Oslo', 'Rome']) {
    const query = {
      TableName: 'People',
      IndexName: 'townKeys',
      KeyConditionExpression: 'town = :town',
      ExpressionAttributeValues: { ':town': town },
    };
    for await (const { Items = [] } of paginateQuery({ client: documents }, query))
      for (const item of Items) found.indexed.add(nameOf(item));
  }
  return found;
}

function* upwards(): Generator<number> {
  for (let n = 0; ; n++) yield n;
}

test('kill -9 in mid-work loses nothing acknowledged and leaves no half transaction', { timeout: 120_000 }, async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'dynamodb-kill-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const acknowledged: Acknowledged = { events: new Set(), singles: new Set() };
  const numbers = upwards();
  let child = await start(dataDir);
  await child.documents.send(new TransactWriteCommand({ TransactItems: [account('a', TOTAL), account('b', 0)] }));

  for (let round = 0; round < 4; round++) {
    await hammer(child, acknowledged, numbers, 5 + Math.floor(Math.random() * 120));
    child = await start(dataDir);
    const { simple, people, indexed } = await readAll(child);
    expect(Number(simple.get('a')) + Number(simple.get('b'))).toBe(TOTAL);
    const events = [...simple.keys()].filter((id) => id.startsWith('event '));
    expect([...people].filter((name) => name.startsWith('event ')).toSorted()).toEqual(events.toSorted());
    expect(indexed).toEqual(people);
    for (const n of acknowledged.events) expect(simple.has(`event ${n}`)).toBe(true);
    for (const single of acknowledged.singles) expect(people.has(`single ${single}`)).toBe(true);
  }
  expect(acknowledged.events.size).toBeGreaterThan(10);
  await child.kill();
});
