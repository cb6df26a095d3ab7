import { rollbackCommand } from './rollback/command.ts';
import { runMain } from './support/main.ts';

/** `npm run rollback`: takes a release of `ingest` or `review-api` back. */
await runMain('rollback', process.argv.slice(2), rollbackCommand);
