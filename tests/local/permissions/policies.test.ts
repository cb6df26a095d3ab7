import { describe, expect, it } from 'vitest';
import { Policies } from '../../../local/permissions/policies.ts';
import type { Principal } from '../../../local/permissions/policy/principal.ts';
import type { Named, Statement } from '../../../local/permissions/policy/statement.ts';

const TABLE = 'arn:aws:dynamodb:us-east-1:000000000000:table/Ledger';
const ROLE = 'arn:aws:iam::000000000000:role/Ingest';
const NEED = { action: 'dynamodb:PutItem', resource: TABLE };

const named = (...patterns: string[]): Named => ({ patterns, others: false });
const others = (...patterns: string[]): Named => ({ patterns, others: true });
const statement = (effect: Statement['effect'], actions: Named, resources: Named, more: Partial<Statement> = {}): Statement => ({
  id: 'Policy/0',
  effect,
  actions,
  resources,
  conditions: [],
  ...more,
});
const allow = (actions: string[], resources: string[], more: Partial<Statement> = {}) =>
  statement('Allow', named(...actions), named(...resources), more);
const deny = (actions: string[], resources: string[], more: Partial<Statement> = {}) =>
  statement('Deny', named(...actions), named(...resources), more);
const EVERYBODY = { principals: { aws: ['*'], services: [] } };

const ingest: Principal = { kind: 'role', arn: ROLE, session: 'Ingest' };
const someone: Principal = { kind: 'user', name: 'someone' };
const s3: Principal = { kind: 'service', name: 's3.amazonaws.com', sourceArn: 'arn:aws:s3:::articles' };

const policies = (ofRole: Statement[], ofTable: Statement[] = []) =>
  new Policies({ roles: new Map([[ROLE, ofRole]]), resources: new Map([[TABLE, ofTable]]) });
const why = (judged: Policies, principal: Principal = ingest, need = NEED): string => {
  const judgement = judged.judge(principal, need);
  return judgement.allowed ? 'allowed' : judgement.why;
};
const BY_ROLE = 'with an explicit deny in an identity-based policy';
const BY_RESOURCE = 'with an explicit deny in a resource-based policy';
const NOT_ALLOWED = 'because no identity-based policy allows the dynamodb:PutItem action';

it.each([
  ['what is allowed', [allow(['dynamodb:PutItem'], [TABLE])], 'allowed'],
  ['what is allowed in other letters', [allow(['DynamoDB:putitem'], [TABLE])], 'allowed'],
  ['what a pattern allows', [allow(['dynamodb:*Item'], ['arn:aws:dynamodb:*:*:table/L?dger'])], 'allowed'],
  ['what one of several allows', [allow(['sqs:*'], ['*']), allow(['dynamodb:GetItem', 'dynamodb:PutItem'], ['x', TABLE])], 'allowed'],
  ['another action', [allow(['dynamodb:GetItem'], [TABLE])], NOT_ALLOWED],
  [
    'another resource',
    [allow(['dynamodb:PutItem'], [`${TABLE}/index/age`, `${TABLE}s`, 'arn:aws:dynamodb:us-east-1:000000000000:table/ledger'])],
    NOT_ALLOWED,
  ],
  ['what looks like a pattern but is none', [allow(['dynamodb.PutItem'], [TABLE])], NOT_ALLOWED],
  ['nothing', [], NOT_ALLOWED],
  ['what is allowed and denied', [allow(['*'], ['*']), deny(['dynamodb:Put*'], [TABLE])], BY_ROLE],
  ['what is denied elsewhere', [allow(['*'], ['*']), deny(['dynamodb:Put*'], [`${TABLE}/*`])], 'allowed'],
  ['all but another action', [statement('Allow', others('dynamodb:DeleteItem'), named(TABLE))], 'allowed'],
  ['all but this action', [statement('Allow', others('dynamodb:Put*'), named(TABLE))], NOT_ALLOWED],
  ['a denial of all but another resource', [allow(['*'], ['*']), statement('Deny', named('*'), others(`${TABLE}s`))], BY_ROLE],
  ['a denial of all but this resource', [allow(['*'], ['*']), statement('Deny', named('*'), others(TABLE))], 'allowed'],
])('%s is judged so', (_, statements, expected) => {
  expect(why(policies(statements))).toBe(expected);
});

describe('a resource’s policy', () => {
  const ALLOWED_BY_ROLE = [allow(['dynamodb:*'], [TABLE])];

  it('may deny what a role’s policies allow, also to administrators', () => {
    const judged = policies(ALLOWED_BY_ROLE, [deny(['dynamodb:PutItem'], ['*'], EVERYBODY)]);
    expect([why(judged), why(judged, someone)]).toEqual([BY_RESOURCE, BY_RESOURCE]);
    const putBack = judged.lift(TABLE);
    expect([why(judged), why(judged, someone)]).toEqual(['allowed', 'allowed']);
    putBack();
    expect(why(judged)).toBe(BY_RESOURCE);
  });

  it('is about that resource and what lies in it', () => {
    const judged = policies([], [deny(['*'], ['*'], EVERYBODY)]);
    expect(why(judged, someone, { ...NEED, resource: `${TABLE}/index/age` })).toBe(BY_RESOURCE);
    expect(why(judged, someone, { ...NEED, resource: `${TABLE}s` })).toBe('allowed');
  });

  it('may allow a role what its own policies do not', () => {
    const principals = { aws: [ROLE], services: [] };
    expect(why(policies([], [allow(['dynamodb:PutItem'], ['*'], { principals })]))).toBe('allowed');
    expect(why(policies([], [allow(['dynamodb:PutItem'], ['*'], { principals: { ...principals, aws: [`${ROLE}s`] } })]))).toBe(NOT_ALLOWED);
  });

  it('allows nobody by naming the account, but denies to all of it', () => {
    for (const account of ['000000000000', 'arn:aws:iam::000000000000:root']) {
      const principals = { aws: [account], services: [] };
      expect(why(policies([], [allow(['*'], ['*'], { principals })]))).toBe(NOT_ALLOWED);
      expect(why(policies(ALLOWED_BY_ROLE, [deny(['*'], ['*'], { principals })]))).toBe(BY_RESOURCE);
    }
  });

  it('decides alone about services', () => {
    const refused = 'because no resource-based policy allows the dynamodb:PutItem action';
    const principals = { aws: [], services: ['s3.amazonaws.com'] };
    expect(why(policies(ALLOWED_BY_ROLE), s3)).toBe(refused);
    expect(why(policies([], [allow(['*'], ['*'], { principals })]), s3)).toBe('allowed');
    expect(why(policies([], [allow(['*'], ['*'], { principals: { ...principals, services: ['sns.amazonaws.com'] } })]), s3)).toBe(refused);
    const conditions = (value: string) => [{ operator: 'ArnLike', key: 'aws:SourceArn', values: [value] }];
    const onlyFor = (value: string) => policies([], [allow(['*'], ['*'], { principals, conditions: conditions(value) })]);
    expect([why(onlyFor('arn:aws:s3:::articles'), s3), why(onlyFor('arn:aws:s3:::roots'), s3)]).toEqual(['allowed', refused]);
  });

  it('may leave one role out of a denial', () => {
    const conditions = [{ operator: 'ArnNotEquals', key: 'aws:PrincipalArn', values: [ROLE] }];
    const judged = policies(ALLOWED_BY_ROLE, [deny(['dynamodb:PutItem'], ['*'], { ...EVERYBODY, conditions })]);
    expect([why(judged), why(judged, someone), why(judged, s3)]).toEqual(['allowed', BY_RESOURCE, BY_RESOURCE]);
  });
});

it('a role of another stack may do what no resource denies', () => {
  const elsewhere: Principal = { kind: 'role', arn: `${ROLE}Elsewhere`, session: 'x' };
  expect(why(policies([]), elsewhere)).toBe('allowed');
});

it('remembers, action by action and resource by resource, which permissions were made use of', () => {
  const judged = policies([allow(['dynamodb:PutItem', 'dynamodb:Get*'], [TABLE, `${TABLE}/index/*`]), deny(['sqs:*'], ['*'])]);
  judged.judge(ingest, { action: 'dynamodb:GetItem', resource: TABLE });
  judged.judge(ingest, { action: 'dynamodb:PutItem', resource: `${TABLE}/index/age` });
  judged.judge(ingest, { action: 'dynamodb:DeleteItem', resource: TABLE });
  judged.judge(someone, { action: 'dynamodb:PutItem', resource: TABLE });
  expect(judged.grants().map(({ action, resource, used }) => `${action} ${resource} ${used}`)).toEqual([
    `dynamodb:PutItem ${TABLE} false`,
    `dynamodb:PutItem ${TABLE}/index/* true`,
    `dynamodb:Get* ${TABLE} true`,
    `dynamodb:Get* ${TABLE}/index/* false`,
  ]);
});
