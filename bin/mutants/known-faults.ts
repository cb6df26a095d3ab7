import type { Mutant } from './mutant.ts';

const RULES = 'tests/functions/domain/review';
const LEDGER = 'tests/functions/ledger';
const API = 'tests/functions/review-api';

/** The faults that the suite must notice: at least one for each guarantee of the design and each rule of ruling. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'token-unchecked',
    breaks: 'a write with a stale token changes nothing',
    changes: [
      {
        file: 'functions/domain/review/permit.ts',
        find: 'if (lease === null || lease.token !== token || lease.holder.id !== person.id)',
        replace: 'if (lease === null || lease.holder.id !== person.id)',
      },
    ],
    tests: [`${RULES}/lease.test.ts`],
  },
  {
    name: 'expiry-off-by-one',
    breaks: 'a lease is past its time from its last instant on',
    changes: [
      {
        file: 'functions/domain/review/lease.ts',
        find: 'Date.parse(lease.expiresAt) <= now.getTime()',
        replace: 'Date.parse(lease.expiresAt) < now.getTime()',
      },
    ],
    tests: [`${RULES}/lease.test.ts`],
  },
  {
    name: 'draft-version-ignored',
    breaks: 'two windows cannot overwrite each other’s draft unseen',
    changes: [
      {
        file: 'functions/ledger/rulings/drafts.ts',
        find: 'if (seen !== (before?.version ?? 0)) throw new DraftMoved(before);',
        replace: '',
      },
    ],
    tests: [`${LEDGER}/rulings/drafts.test.ts`],
  },
  {
    name: 'idempotency-key-ignored',
    breaks: 'the same request again is answered as before, and does nothing twice',
    changes: [
      {
        file: 'functions/review-api/http/route.ts',
        find: 'if (header === undefined) return undefined;',
        replace: 'return undefined;',
      },
    ],
    tests: [`${API}/ruling.cloud.test.ts`],
  },
  {
    name: 'revision-ignored',
    breaks: 'a review judges the claim as it is worded now',
    changes: [
      {
        file: 'functions/domain/review/rulings/review.ts',
        find: 'if (words.revision !== claim.revision) throw new RevisionChanged(words.revision, claim.revision);',
        replace: '',
      },
    ],
    tests: [`${RULES}/rulings/review.test.ts`],
  },
  {
    name: 'cap-off',
    breaks: 'nobody holds more claims than the desk allows',
    changes: [{ file: 'functions/domain/review/holdings.ts', find: 'Math.max(cap, held.length)', replace: 'Number.POSITIVE_INFINITY' }],
    tests: [`${RULES}/holdings.test.ts`],
  },
  {
    name: 'blind-broken',
    breaks: 'who may still review a round blind sees nobody else’s review of it',
    changes: [
      {
        file: 'functions/domain/review/rulings/blindness.ts',
        find: "return claim.stage === 'second' ||",
        replace: 'return',
      },
    ],
    tests: [`${RULES}/rulings/blindness.test.ts`],
  },
  {
    name: 'own-second-eyes',
    breaks: 'nobody is their own second pair of eyes',
    changes: [
      {
        file: 'functions/domain/review/permit.ts',
        find: 'if (another && hasRuled(claim, actor.id)) throw new OwnRuling(claim.stage);',
        replace: '',
      },
    ],
    tests: [`${RULES}/rulings/second-eyes.test.ts`],
  },
  {
    name: 'counter-missed',
    breaks: 'counters tell what a recount would',
    changes: [{ file: 'functions/ledger/claims/counters.ts', find: 'add(before, -1);', replace: '' }],
    tests: [`${LEDGER}/claims/change-claim.test.ts`],
  },
  {
    name: 'figure-missed',
    breaks: 'figures equal a recount',
    changes: [{ file: 'functions/domain/figures/tally.ts', find: 'detailOf(event), ', replace: '' }],
    tests: ['tests/bin/recount/compare-figures.test.ts'],
  },
  {
    name: 'day-not-noted',
    breaks: 'a day’s root knows every chain that grew on the day',
    changes: [
      {
        file: 'functions/ledger/audit/audit-events.ts',
        find: '...(last === undefined ? [] : [noteDayTip(ledger, last)]),',
        replace: '',
      },
    ],
    tests: ['tests/functions/tend/close-days.test.ts'],
  },
  {
    name: 'event-not-chained',
    breaks: 'each event carries the hash of the one before',
    changes: [{ file: 'functions/domain/review/audit/audit-chain.ts', find: 'previous: last.hash', replace: 'previous: tip.hash' }],
    tests: [`${RULES}/audit/verify-chain.test.ts`],
  },
  {
    name: 'event-overwritten',
    breaks: 'an event is put only where none has its number',
    changes: [
      {
        file: 'functions/ledger/audit/audit-events.ts',
        find: ", ConditionExpression: 'attribute_not_exists(chain)'",
        replace: '',
      },
    ],
    tests: [`${LEDGER}/audit/audit-events.test.ts`],
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
  {
    name: 'withdrawn-evidence-counts',
    breaks: 'only evidence that stands supports a claim',
    changes: [
      {
        file: 'functions/domain/review/evidence/check-ruling.ts',
        find: 'known.evidence.filter(({ withdrawnAt }) => withdrawnAt === null)',
        replace: 'known.evidence',
      },
    ],
    tests: [`${RULES}/evidence/check-ruling.test.ts`],
  },
  {
    name: 'copies-count',
    breaks: 'ten outlets that pass on one wire are one origin',
    changes: [{ file: 'functions/domain/review/evidence/origins.ts', find: "how === 'told' ? walk(", replace: "how === 'record' ? walk(" }],
    tests: [`${RULES}/evidence/origins.test.ts`],
  },
];
