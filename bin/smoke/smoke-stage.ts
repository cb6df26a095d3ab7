import { LambdaClient } from '@aws-sdk/client-lambda';
import * as z from 'zod';
import { stackOutputs } from '../support/aws/stack-outputs.ts';
import { UserError } from '../support/failure.ts';
import { byInvocation } from './api/by-invocation.ts';
import { runSteps } from './run-steps.ts';
import { requireSmokeDesk, smokePerson } from './smoke-desk.ts';
import type { Say } from '../support/say.ts';

const Outputs = z.object({ ConsoleUrl: z.url(), ArticleBucketName: z.string(), ReviewApiFunctionArn: z.string() });

/** How long what happens behind the queues may take on AWS, cold starts and all, in milliseconds. */
export const PATIENCE = 120_000;

/** Runs the smoke test on a stage on AWS. @throws SmokeFailed, UserError */
export async function smokeStage(stage: string, say: Say, patience = PATIENCE): Promise<void> {
  requireSmokeDesk();
  const { data: outputs, error } = Outputs.safeParse(await stackOutputs(stage));
  if (outputs === undefined) {
    const missing = error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new UserError(`The stack of ${stage} lacks outputs: ${missing}. Deploy it again: npm run deploy -- --stage ${stage}`);
  }
  say(`Smoke test of ${stage}:`);
  const person = smokePerson();
  const target = {
    api: byInvocation(new LambdaClient({}), outputs.ReviewApiFunctionArn, person),
    person,
    origin: outputs.ConsoleUrl,
    articleBucket: outputs.ArticleBucketName,
    where: ` (stage ${stage})`,
  };
  await runSteps(target, patience, say);
}
