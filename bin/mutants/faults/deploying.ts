import type { Mutant } from '../mutant.ts';

const DESTROY = 'tests/bin/destroy/destroy-stage.test.ts';
const DEPLOY = 'tests/bin/deploy/deploy-stage.test.ts';

/** Stages that come and go, releases that overlap, and a desk that nobody is to notice. */
export const DEPLOYING: readonly Mutant[] = [
  {
    name: 'obstacles-passed-over',
    breaks: 'nothing is deployed where a check says stop',
    changes: [{ file: 'bin/deploy/deploy-stage.ts', find: '  if (stops > 0) throw', replace: '  if (stops > 99) throw' }],
    tests: [DEPLOY],
  },
  {
    name: 'another-tree-deployed',
    breaks: 'what was shown is what is deployed',
    changes: [
      { file: 'bin/deploy/deploy-stage.ts', find: "await cdk('deploy', stack, '--app', assembly,", replace: "await cdk('deploy', stack," },
    ],
    tests: [DEPLOY],
  },
  {
    name: 'destroyed-unasked',
    breaks: 'no data goes with its stack unless somebody said so',
    changes: [{ file: 'bin/destroy/destroy-stage.ts', find: '  if (!how.deleteData) {\n', replace: '  if (how.leaveData) {\n' }],
    tests: [DESTROY],
  },
  {
    name: 'kept-data-emptied',
    breaks: 'of a stage that keeps its data, none is deleted',
    changes: [
      { file: 'bin/destroy/destroy-stage.ts', find: "type !== 'AWS::S3::Bucket' || outlives", replace: "type !== 'AWS::S3::Bucket'" },
    ],
    tests: [DESTROY],
  },
  {
    name: 'newer-given-up',
    breaks: 'what newer code wrote waits for that code',
    changes: [{ file: 'functions/runtime/failures.ts', find: '|NewerSchema', replace: '' }],
    tests: ['tests/functions/runtime/failures.test.ts'],
  },
  {
    name: 'any-version-read',
    breaks: 'code reads no item whose shape it does not know',
    changes: [{ file: 'functions/ledger/schema.ts', find: 'READ_SCHEMAS.includes(schema)', replace: 'schema > 0' }],
    tests: ['tests/functions/ledger/schema.test.ts'],
  },
  {
    name: 'private-by-words',
    breaks: 'no article comes to a private desk by its words',
    changes: [{ file: 'functions/domain/matching/route.ts', find: 'desks.filter((one) => !one.private)', replace: 'desks' }],
    tests: ['tests/functions/domain/matching/route.test.ts'],
  },
  {
    name: 'private-repeats',
    breaks: 'a private desk’s claims are nobody’s repeats',
    changes: [
      {
        file: 'functions/domain/matching/fingerprint.ts',
        find: '...(privateTo === undefined ? [] : [privateTo])',
        replace: '...[]',
      },
    ],
    tests: ['tests/functions/domain/matching/fingerprint.test.ts'],
  },
];
