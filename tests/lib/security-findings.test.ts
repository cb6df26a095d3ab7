import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { STAGE_NAMES, stageOf } from '../../config/stages.ts';
import { ACKNOWLEDGED_FINDINGS, ACKNOWLEDGED_WILDCARDS, acknowledgeFindings } from '../../lib/security-findings.ts';
import { docketTemplate, FILLED_IN } from './support/docket-template.ts';
import type { DocketTemplate } from './support/docket-template.ts';
import { statementsOf } from './support/statements.ts';

/** What cdk-nag finds, as `id at path`. */
function findings({ stack }: DocketTemplate): string[] {
  return [new AwsSolutionsChecks(), new ServerlessChecks()]
    .flatMap((checks) => checks.validateScope(stack).violations)
    .flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath = '' }) => `${ruleName} at ${constructPath.replace(`${stack.node.path}/`, '')}`),
    );
}

const hasWildcard = (texts: readonly string[]) => texts.some((text) => text.includes('*'));

/** Whether a finding is about a construct or something inside it. */
const isWithin = (finding: string, id: string, path: string) => finding.startsWith(`${id} at ${path}`);

describe.each(STAGE_NAMES)('the security of %s', (name) => {
  const stage = { ...stageOf(name), ...FILLED_IN };
  let docket: DocketTemplate;
  let found: string[];
  beforeAll(async () => {
    docket = await docketTemplate(name, stage);
    found = findings(docket);
  });

  it('needs each acknowledgement', () => {
    const unneeded = ACKNOWLEDGED_FINDINGS.filter(({ when }) => when?.(stage) ?? true).flatMap(({ id, at }) =>
      at.filter((path) => !found.some((finding) => isWithin(finding, id, path))).map((path) => `${id} at ${path}`),
    );
    expect(unneeded).toEqual([]);
  });

  it('leaves no finding unacknowledged', () => {
    expect(found.length).toBeGreaterThan(0);
    acknowledgeFindings(docket.stack, stage);
    expect(findings(docket)).toEqual([]);
  });
});

describe('the policies', () => {
  let docket: DocketTemplate;
  beforeAll(async () => {
    docket = await docketTemplate('production', FILLED_IN);
  });

  /** Each resource with a policy, its path and the statements that allow something. */
  const allowing = () =>
    Object.entries(docket.resources).flatMap(([id, resource]) =>
      statementsOf(docket, resource)
        .filter(({ effect }) => effect === 'Allow')
        .map((statement) => ({ path: docket.path(id), type: resource.Type, statement })),
    );
  it('of roles allow no action by wildcard', () => {
    const roles = allowing().filter(({ type }) => type === 'AWS::IAM::Policy');
    expect(roles.length).toBeGreaterThan(20);
    expect(roles.filter(({ statement }) => hasWildcard(statement.actions))).toEqual([]);
  });

  it('of roles allow no resource by wildcard that the ledger does not name', () => {
    const wildcards = allowing()
      .filter(({ type }) => type === 'AWS::IAM::Policy')
      .flatMap(({ path, statement }) =>
        statement.resources.filter((resource) => resource.includes('*')).map((resource) => ({ path, resource })),
      );
    expect(wildcards.length).toBeGreaterThan(0);
    const unnamed = wildcards.filter(({ path, resource }) => {
      const pattern = resource.replace(/^<([\w/]+\/Bucket)\.Arn>/, (_, bucket: string) => `<${docket.id(bucket)}.Arn>`);
      return !ACKNOWLEDGED_FINDINGS.some(
        ({ id, at }) => id === `AwsSolutions-IAM5[Resource::${pattern}]` && at.some((role) => path.startsWith(role)),
      );
    });
    expect(unnamed).toEqual([]);
  });

  it('of other resources allow by wildcard exactly what the ledger names', () => {
    const wildcards = allowing()
      .filter(({ type, statement }) => type !== 'AWS::IAM::Policy' && (hasWildcard(statement.actions) || hasWildcard(statement.resources)))
      .map(({ path, statement }) => ({ at: path, actions: statement.actions }));
    expect(wildcards).toEqual(ACKNOWLEDGED_WILDCARDS.map(({ at, actions }) => ({ at, actions })));
  });

  it('of resources let no stranger in', () => {
    const strangers = allowing().filter(({ type, statement }) => type !== 'AWS::IAM::Policy' && /\*|undefined/.test(statement.principal));
    expect(strangers).toEqual([]);
  });

  it('name a managed policy of AWS nowhere', () => {
    const managed = [...docket.ofType('AWS::IAM::Role')].filter(
      ([, role]) => 'ManagedPolicyArns' in role.Properties || 'Policies' in role.Properties,
    );
    expect(managed).toEqual([]);
  });

  it('of buckets, queues and the topic refuse whatever does not come over TLS', () => {
    const guarded = Object.values(docket.resources)
      .filter(({ Type }) => ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].includes(Type))
      .map((resource) =>
        statementsOf(docket, resource).some(
          ({ effect, condition }) => effect === 'Deny' && JSON.stringify(condition) === '{"Bool":{"aws:SecureTransport":"false"}}',
        ),
      );
    expect(guarded).toEqual(Array(5 + 6 + 1).fill(true));
  });
});

it('gives a reason for each acknowledgement', () => {
  for (const { reason } of [...ACKNOWLEDGED_FINDINGS, ...ACKNOWLEDGED_WILDCARDS]) expect(reason.split(' ').length).toBeGreaterThan(5);
});
