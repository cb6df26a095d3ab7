import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { chainEvents, GENESIS } from '../../../../functions/domain/review/audit/audit-chain.ts';
import type { AuditEvent } from '../../../../functions/domain/review/audit/audit-chain.ts';
import { appendEvents, readChain } from '../../../../functions/ledger/audit/audit-events.ts';
import { ConditionsFailed, transact } from '../../../../functions/ledger/transact.ts';
import { useLedger } from '../../../support/ledger.ts';

const ledger = useLedger();

const eventsBy = (chain: string, actor: string): AuditEvent[] =>
  chainEvents(chain, GENESIS, [{ type: 'released', actor, facts: { token: 1 } }], new Date()).events;

it('an event that is there is never overwritten, not even by one of its number that is as well formed', async () => {
  const chain = randomUUID();
  const first = eventsBy(chain, 'p-anna');
  await transact(ledger(), appendEvents(ledger(), first));
  const over = transact(ledger(), appendEvents(ledger(), eventsBy(chain, 'p-ben')));
  await expect(over).rejects.toMatchObject({ constructor: ConditionsFailed, labels: ['audit'] });
  expect(await readChain(ledger(), chain)).toEqual(first);
});
