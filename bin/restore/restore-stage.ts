import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Stage } from '../../config/stages.ts';
import type { Ledger } from '../../functions/ledger/ledger.ts';
import { confirm } from '../deploy/confirm.ts';
import type { Ask } from '../support/ask.ts';
import { counted } from '../support/counted.ts';
import type { Say } from '../support/say.ts';
import { lostEvents } from './lost-events.ts';
import type { RestorePlan } from './plan.ts';
import { beginRestore, checkRecoverable, finishRestore } from './restore-table.ts';

export interface RestoreServices {
  readonly dynamodb: DynamoDBClient;
  readonly ledger: Ledger;
  readonly ask: Ask;
  readonly say: Say;
}

/**
 * Restores both tables to one instant, into new ones, and says what comes next. What is in use is left as it is.
 * @throws UserError where they cannot be restored to it, or nobody says yes
 */
export async function restoreStage(
  stage: Stage,
  plan: RestorePlan,
  yes: boolean,
  { dynamodb, ledger, ask, say }: RestoreServices,
): Promise<void> {
  const tables = [plan.ledger, plan.audit];
  for (const { from } of tables) await checkRecoverable(dynamodb, from, plan.at);
  say(`Restores ${stage.name} to ${plan.at.toISOString()}, into new tables. Those in use stay as they are.`);
  for (const { from, to } of tables) say(`  ${from} → ${to}`);
  const { claims, verdicts } = await lostEvents(ledger, plan.audit.from, plan.at);
  const events = [...claims.values()].reduce((sum, n) => sum + n, 0);
  say(
    `What happened since will be in the old tables only: ${counted(events, 'event')} of ${counted(claims.size, 'claim')}, ${counted(verdicts.length, 'verdict')}.`,
  );
  for (const { claimId, at, by } of verdicts) say(`  verdict on ${claimId} at ${at} by ${by}`);
  if (!yes) await confirm(stage, 'restore', ask);
  for (const table of tables) await beginRestore(dynamodb, table, plan.at);
  say('Restoring; this takes from minutes to hours. If it is broken off here, the same command goes on with it.');
  for (const table of tables) await finishRestore(dynamodb, table);
  say(nextSteps(stage, plan));
}

const nextSteps = ({ name }: Stage, { ledger, audit }: RestorePlan): string => `
Both are restored. Next:

  1. In config/stages.ts, into ${name}:
       restored: { ledger: '${ledger.to}', audit: '${audit.to}' },
  2. npm run deploy -- --stage ${name}
  3. npm run -s docket -- audit --stage ${name}
     npm run -s docket -- recount --stage ${name}
  4. npm run -s docket -- reconcile --stage ${name} --resend
  5. npm run -s docket -- erase list --stage ${name}   # and by the old table, what was erased since: erase it again
  6. Let the work go on, where you stopped it (docs/restoring.md), and then:
     npm run -s docket -- redrive --stage ${name}
docs/restoring.md says what each of them shows.`;
