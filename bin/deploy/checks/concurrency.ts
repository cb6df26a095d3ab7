import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { isDenied } from '../../support/aws/explain-aws.ts';
import { good, warning } from './finding.ts';
import type { Finding, Read } from './finding.ts';

/** What is kept for requests of people and for `tend`, while the queues’ functions are busy with all they may. */
const FOR_PEOPLE = 20;

/** How many functions may run at once in this account and region, besides those reserved for others. */
export async function readConcurrency(lambda: LambdaClient): Promise<Read<number>> {
  try {
    const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
    return AccountLimit?.UnreservedConcurrentExecutions ?? AccountLimit?.ConcurrentExecutions ?? 'unreadable';
  } catch (error) {
    if (isDenied(error)) return 'unreadable';
    throw error;
  }
}

/**
 * Whether the account lets enough functions run at once: new accounts often begin with 10.
 * @param queues how many the event source mappings may take at most
 * @see https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
 */
export function checkConcurrency(limit: Read<number>, queues: number): Finding {
  const needed = queues + FOR_PEOPLE;
  if (limit === 'unreadable') return warning('How many functions may run at once cannot be told: it takes lambda:GetAccountSettings.');
  if (limit >= needed) return good(`Lambda may run ${limit} functions at once; ${needed} are enough`);
  return warning(
    `Lambda may run only ${limit} functions at once here; ${needed} are wanted (${queues} for the queues, ${FOR_PEOPLE} for people’s requests). ` +
      'A busy hour will answer people with 503. Ask for more: Service Quotas, AWS Lambda, Concurrent executions (L-B99A9384); 1,000 is usual.',
  );
}
