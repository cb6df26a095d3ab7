import { DynamoDbServer } from '../../../local/dynamodb/server.ts';
import { host } from './host.ts';
import { SIMPLE, TABLE } from './tables.ts';

// Run by kill.test.ts: serves the data directory it is given and says where, until it is killed.
const [dataDir = null] = process.argv.slice(2);
const server = new DynamoDbServer({ dataDir });
for (const table of [TABLE, SIMPLE]) await server.defineTable(table);
process.stdout.write(`${(await host(server)).endpoint}\n`);
