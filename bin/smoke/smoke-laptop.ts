import { findCloud } from '../../local/running-cloud-file.ts';
import { issueToken } from '../../local/sign-in/issue-token.ts';
import { subjectOf } from '../../local/sign-in/subject.ts';
import { withTemporaryCloud } from '../../local/temporary-cloud.ts';
import { UserError } from '../support/failure.ts';
import { byGateway } from './api/by-gateway.ts';
import { runSteps } from './run-steps.ts';
import { requireSmokeDesk, smokePerson } from './smoke-desk.ts';
import type { Say } from '../support/say.ts';

/** How long what happens behind the queues may take on a laptop, in milliseconds. */
export const LAPTOP_PATIENCE = 30_000;

/**
 * Runs the smoke test on the laptop's cloud: the one that runs on that data folder, or one of its own that is gone afterwards.
 * @throws SmokeFailed, UserError
 */
export async function smokeLaptop(dataDir: string, say: Say, patience = LAPTOP_PATIENCE): Promise<void> {
  requireSmokeDesk();
  const running = await findCloud(dataDir);
  if (running !== undefined) {
    say(`Smoke test of the cloud that runs on ${dataDir}:`);
    return smokeCloud({ dataDir, apiUrl: running.apiUrl, outputs: running.outputs }, say, patience);
  }
  say(`No cloud runs on ${dataDir}; starting one for the smoke test …`);
  await withTemporaryCloud(
    ({ apiUrl, outputs }, own) => smokeCloud({ dataDir: own, apiUrl, outputs }, say, patience),
    () => ({ schedules: true }),
  );
}

/** A cloud of the laptop, as the smoke test reaches it. */
interface LaptopCloud {
  readonly dataDir: string;
  readonly apiUrl: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Over the gateway, with tokens of the laptop's own sign-in. */
async function smokeCloud({ dataDir, apiUrl, outputs }: LaptopCloud, say: Say, patience: number): Promise<void> {
  const articleBucket = outputs['ArticleBucketName'];
  if (articleBucket === undefined) throw new UserError('The cloud that runs is an older one. Start it again: npm start');
  const user = smokePerson();
  const api = byGateway(apiUrl, (role) => issueToken(dataDir, { user, roles: [role] }));
  await runSteps(
    { api, person: subjectOf(user), origin: apiUrl, articleBucket, where: ' (npm start -- --verbose shows its logs)' },
    patience,
    say,
  );
}
