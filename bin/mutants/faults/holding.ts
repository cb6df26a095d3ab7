import type { Mutant } from '../mutant.ts';

const RULES = 'tests/functions/domain/review';
const LEDGER = 'tests/functions/ledger';

/** Who holds what: leases, caps, and what `next` gives. */
export const HOLDING: readonly Mutant[] = [
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
    name: 'cap-off',
    breaks: 'nobody holds more claims than the desk allows',
    changes: [{ file: 'functions/domain/review/holdings.ts', find: 'Math.max(cap, held.length)', replace: 'Number.POSITIVE_INFINITY' }],
    tests: [`${RULES}/holdings.test.ts`],
  },
  {
    name: 'expired-not-offered',
    breaks: 'a claim whose lease has run out is to be had at once',
    changes: [
      {
        file: 'functions/ledger/claims/take-next.ts',
        find: 'idsOf([...expired.places, ...(',
        replace: 'idsOf([...(',
      },
    ],
    tests: [`${LEDGER}/claims/take-next.test.ts`],
  },
  {
    name: 'skip-forgotten',
    breaks: 'a skipped claim is hidden from whoever skipped it while others wait',
    changes: [
      {
        file: 'functions/ledger/claims/take-next.ts',
        find: '...due.filter((id) => !skipped.has(id))',
        replace: '...due',
      },
    ],
    tests: [`${LEDGER}/claims/take-next.test.ts`],
  },
  {
    name: 'opting-out-ignored',
    breaks: 'who opted out of graphic material is given none',
    changes: [
      {
        file: 'functions/domain/review/evidence/opt-out.ts',
        find: 'preferences.skipGraphic && claim.material.graphic > 0',
        replace: 'preferences.skipGraphic && claim.material.graphic > 999',
      },
    ],
    tests: [`${LEDGER}/claims/take-next.test.ts`],
  },
];
