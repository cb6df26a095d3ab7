import type { Mutant } from '../mutant.ts';

const RULES = 'tests/functions/domain/review';
const LEDGER = 'tests/functions/ledger';

/** What stays on record: chains, roots and figures. */
export const RECORD: readonly Mutant[] = [
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
    name: 'chain-gone-unseen',
    breaks: 'a chain that the roots know and that is gone is named',
    changes: [
      {
        file: 'functions/domain/review/audit/verify-roots.ts',
        find: 'firstBroken(chain, known, chains.get(chain)) ?? []',
        replace: '(chains.has(chain) ? firstBroken(chain, known, chains.get(chain)) : undefined) ?? []',
      },
    ],
    tests: [`${RULES}/audit/verify-roots.test.ts`],
  },
];
