import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import type { Cloud as Laptop } from '../../local/cloud.ts';
import { redriveCommand } from '../docket/redrive.ts';
import { rollbackCommand } from '../rollback/command.ts';
import { findCloud } from '../support/cloud.ts';
import type { Say } from '../support/say.ts';
import { account } from './accounts.ts';
import type { Accounts } from './accounts.ts';
import { must, Rehearsal } from './rehearsal.ts';

/** Alarms that must ring within a minute of work, and, where nobody heeds those, when messages have failed as often as they may. */
const AT_ONCE = [
  'IngestFunctionErrorsAlarm',
  'IngestReleaseNewVersionErrorsAlarm',
  'ReviewApiFunctionErrorsAlarm',
  'ReviewApiReleaseNewVersionErrorsAlarm',
  'HttpApiServerErrorsAlarm',
];
const IN_THE_END = 'IntakeQueueFailedAlarm';
/** Eight deliveries, each hidden for six minutes; and some. */
const LONGEST_MINUTES = 60;
const OVER_MINUTES = 30;

/**
 * Rehearses a bad release of `ingest` and `review-api`: work before it, the alarms that ring, the way back by the documented commands, and that nothing was lost.
 * @param dataDir of the laptop's cloud, which should have no other work
 * @throws RehearsalFailed
 */
export async function rehearse(laptop: Laptop, dataDir: string, say: Say): Promise<Accounts> {
  const rehearsal = new Rehearsal(laptop, await findCloud({ data: dataDir }), say);
  await rehearsal.enrol();
  await rehearsal.upload(2);
  await rehearsal.rest();
  const { articles, claims } = await account(rehearsal.cloud, rehearsal.intakes);
  must((await rehearsal.takeNext(randomUUID())).status === 200, 'No claim could be taken before the release.');
  say(`Before: ${articles} articles with ${claims} claims; a reviewer took one.`);

  for (const service of ['ingest', 'review-api']) await rehearsal.releaseBad(service, dataDir);
  await rehearsal.upload(3);
  const request = randomUUID();
  const statuses: number[] = [];
  for (let n = 0; n < 5; n++) statuses.push((await rehearsal.takeNext(request)).status);
  must(
    statuses.every((status) => status === 500),
    `The API answered ${statuses.join(', ')}, not 500.`,
  );
  say('Three articles were uploaded, and a reviewer asked five times for a claim: the API answered 500.');

  const soon = await rehearsal.pass(5, () => rehearsal.areRaised(AT_ONCE));
  say(`After ${soon} min these alarms are raised:`);
  tell(rehearsal);
  const late = await rehearsal.pass(LONGEST_MINUTES, () => rehearsal.areRaised([IN_THE_END]));
  say(`Nobody heeds them. After ${soon + late} min the articles are dead letters, and that rings, too:`);
  tell(rehearsal, [IN_THE_END]);

  for (const service of ['ingest', 'review-api'])
    await run(say, 'npm run rollback --', rollbackCommand(), ['--function', service, '--data', dataDir]);
  const taken = await rehearsal.takeNext(request);
  must(taken.status === 200, `The reviewer's request, sent again, was answered ${taken.status}.`);
  must(JSON.stringify((await rehearsal.takeNext(request)).body) === JSON.stringify(taken.body), 'The same request took another claim.');
  await run(say, 'npm run -s docket -- redrive', redriveCommand(), ['--data', dataDir]);
  await rehearsal.rest();

  const accounts = await account(rehearsal.cloud, rehearsal.intakes);
  say(
    `Nothing was lost: ${accounts.articles} articles with ${accounts.claims} claims, each noted or on its docket; the audit is whole (${accounts.events} events).`,
  );
  const over = await rehearsal.pass(OVER_MINUTES, () => [...AT_ONCE, IN_THE_END].every((name) => !rehearsal.raised.includes(name)));
  say(`The alarms are over after ${over} more min.`);
  return accounts;
}

function tell({ laptop, raised, say }: Rehearsal, names: readonly string[] = raised): void {
  for (const { definition, reason } of laptop.alarms.alarms) {
    if (names.includes(definition.name)) say(`  ALARM ${definition.name}: ${definition.description}\n        ${reason}`);
  }
}

/** Runs a command as somebody at a keyboard would. */
async function run(say: Say, typed: string, command: Command, args: readonly string[]): Promise<void> {
  say(`$ ${typed} ${args.join(' ')}`);
  await command.parseAsync([...args], { from: 'user' });
  must(process.exitCode === undefined || process.exitCode === 0, `It ended with exit code ${process.exitCode}.`);
}
