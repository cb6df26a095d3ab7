import type { Mutant } from '../mutant.ts';

const LEDGER = 'tests/functions/ledger';
const API = 'tests/functions/review-api';

/** What people write: drafts, and the same request again. */
export const WORDS: readonly Mutant[] = [
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
    name: 'refused-words-lost',
    breaks: 'a refused ruling comes back as its author’s draft',
    changes: [
      {
        file: 'functions/review-api/routes/claims/rule-on.ts',
        find: 'throw content === null ? refusal : await keeping(request, id, person, content, refusal, desk.id);',
        replace: 'throw refusal;',
      },
    ],
    tests: [`${API}/ruling.cloud.test.ts`],
  },
  {
    name: 'other-draft-lost',
    breaks: 'a draft that said something else than the refused ruling is kept beside it',
    changes: [
      {
        file: 'functions/ledger/rulings/drafts.ts',
        find: 'if (before !== undefined && !covers(content, before.content)) {',
        replace: 'if (before === undefined) {',
      },
    ],
    tests: [`${LEDGER}/rulings/drafts.test.ts`],
  },
  {
    name: 'draft-shown-blind',
    breaks: 'no draft passes to somebody who may still review that round blind',
    changes: [
      {
        file: 'functions/review-api/routes/claims/claims.ts',
        find: 'claim.lease?.holder.id === caller.id && !blind;',
        replace: 'claim.lease?.holder.id === caller.id;',
      },
    ],
    tests: [`${API}/desk-rules.cloud.test.ts`],
  },
];
