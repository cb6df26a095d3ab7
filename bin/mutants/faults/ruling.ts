import type { Mutant } from '../mutant.ts';

const RULES = 'tests/functions/domain/review';
const API = 'tests/functions/review-api';

/** Who may rule on what, on which evidence, and when again. */
export const RULING: readonly Mutant[] = [
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
  {
    name: 'recheck-forgotten',
    breaks: 'a verdict that is due again returns to the docket',
    changes: [
      {
        file: 'functions/ledger/claims/claim-item.ts',
        find: "(claim.state === 'decided' ? claim.standing?.recheckAt : null)",
        replace: 'null',
      },
    ],
    tests: [`${API}/desk-rules.cloud.test.ts`],
  },
];
