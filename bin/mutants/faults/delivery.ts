import type { Mutant } from '../mutant.ts';

const LEDGER = 'tests/functions/ledger';
const API = 'tests/functions/review-api';

/** What comes in and how often, and who writes at once. */
export const DELIVERY: readonly Mutant[] = [
  {
    name: 'pending-forgotten',
    breaks: 'what is not yet in effect is looked at again until it is',
    changes: [
      {
        file: 'functions/ledger/claims/claim-item.ts',
        find: "if (claim.state === 'found') return pendingFor(claim.id, now);",
        replace: '',
      },
    ],
    tests: ['tests/functions/tend/tend.cloud.test.ts'],
  },
  {
    name: 'late-delivery-wins',
    breaks: 'an earlier write to the same key never supersedes a later one',
    changes: [
      {
        file: 'functions/ledger/articles/articles.ts',
        find: 'attribute_not_exists(pk) OR sequencer <= :sequencer',
        replace: 'attribute_not_exists(pk) OR attribute_exists(pk)',
      },
    ],
    tests: [`${LEDGER}/articles/articles.test.ts`],
  },
  {
    name: 'repeat-enlisted-twice',
    breaks: 'exact repeats are one claim on the docket, whoever comes first',
    changes: [
      {
        file: 'functions/ledger/claims/fingerprints.ts',
        find: "'attribute_not_exists(pk) OR claimId = :id'",
        replace: "'attribute_not_exists(pk) OR claimId = :id OR claimId <> :id'",
      },
    ],
    tests: [`${LEDGER}/claims/enlist-claim.test.ts`],
  },
  {
    name: 'conflict-not-retried',
    breaks: 'conflicts of transactions are tried again',
    changes: [
      {
        file: 'functions/ledger/transact.ts',
        find: "codes[i] === 'ConditionalCheckFailed')",
        replace: "codes[i] === 'ConditionalCheckFailed' || codes[i] === 'TransactionConflict')",
      },
    ],
    tests: [`${LEDGER}/transact.test.ts`],
  },
  {
    name: 'conflict-shown-as-409',
    breaks: 'a conflict of transactions is never the caller’s',
    changes: [
      {
        file: 'functions/review-api/http/failure.ts',
        find: "if (error instanceof Contention) return new Problem('busy',",
        replace: "if (error instanceof Contention) return new Problem('already-held',",
      },
    ],
    tests: [`${API}/http/failure.test.ts`],
  },
  {
    name: 'stale-chain-read',
    breaks: 'a change that lost a race judges the claim, and its chain, as they stand now',
    changes: [
      {
        file: 'functions/ledger/claims/change-claim.ts',
        find: '  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {\n    const read = await readAll(ledger, ids);',
        replace: '  const read = await readAll(ledger, ids);\n  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {',
      },
    ],
    tests: [`${LEDGER}/claims/change-claim.test.ts`],
  },
  {
    name: 'version-unchecked',
    breaks: 'a write is conditional on what its rule judged',
    changes: [
      {
        file: 'functions/ledger/claims/change-claim.ts',
        find: "ConditionExpression: 'version = :read'",
        replace: "ConditionExpression: 'version >= :read OR version < :read'",
      },
      { file: 'functions/ledger/audit/audit-events.ts', find: ", ConditionExpression: 'attribute_not_exists(chain)'", replace: '' },
    ],
    tests: [`${LEDGER}/claims/change-claim.test.ts`],
  },
];
