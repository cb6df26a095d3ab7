import type { Mutant } from '../mutant.ts';

const ACCESS = ['tests/security/access.cloud.test.ts'];
const FLOW = ['tests/security/whole-flow.cloud.test.ts'];

/** Who may ask for what, what functions may do, and what they write into their logs. */
export const SECURITY: readonly Mutant[] = [
  {
    name: 'id-token-taken',
    breaks: 'the API takes access tokens only',
    changes: [
      { file: 'functions/review-api/http/caller.ts', find: "claims['token_use'] !== 'access'", replace: "claims['token_use'] === ''" },
    ],
    tests: ACCESS,
  },
  {
    name: 'other-desk-told',
    breaks: 'nobody learns of another desk’s claim whether it goes with another',
    changes: [
      {
        file: 'functions/review-api/routes/repairs/join.ts',
        find: '    await openDeskOf(services.ledger, caller, joined);\n',
        replace: '',
      },
    ],
    tests: ACCESS,
  },
  {
    name: 'permission-needless',
    breaks: 'no permission is given of which nothing makes use',
    changes: [
      {
        file: 'lib/functions/ingest.ts',
        find: "actions: ['s3:GetObjectVersion']",
        replace: "actions: ['s3:GetObject', 's3:GetObjectVersion']",
      },
    ],
    tests: FLOW,
  },
  {
    name: 'permission-missing',
    breaks: 'functions have each permission that they make use of, also where they could do without',
    changes: [
      {
        file: 'lib/functions/queue-consumer.ts',
        find: "'sqs:GetQueueAttributes', 'sqs:ChangeMessageVisibility'",
        replace: "'sqs:GetQueueAttributes'",
      },
    ],
    tests: FLOW,
  },
  {
    name: 'words-logged',
    breaks: 'no words of an article are in the logs',
    changes: [{ file: 'functions/ingest/handler.ts', find: 'claims: summary?.claims }', replace: 'claims: summary }' }],
    tests: ['tests/security/quiet-logs.cloud.test.ts'],
  },
  {
    name: 'denial-overruled',
    breaks: 'what a resource denies, no role’s policy allows',
    changes: [
      {
        file: 'local/permissions/policies.ts',
        find: 'if (ofResource.some(isDeny))',
        replace: 'if (ofCaller.length === 0 && ofResource.some(isDeny))',
      },
    ],
    tests: ['tests/local/permissions/policies.test.ts'],
  },
];
