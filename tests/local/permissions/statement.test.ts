import { expect, it } from 'vitest';
import { judge } from '../../../local/permissions/statement.ts';
import type { Statement } from '../../../local/permissions/statement.ts';

const TABLE = 'arn:aws:dynamodb:us-east-1:000000000000:table/Ledger';
const allow = (actions: string[], resources: string[]): Statement => ({ effect: 'Allow', actions, resources });
const deny = (actions: string[], resources: string[]): Statement => ({ effect: 'Deny', actions, resources });

it.each([
  ['what is allowed', [allow(['dynamodb:PutItem'], [TABLE])], 'allowed'],
  ['what is allowed in other letters', [allow(['DynamoDB:putitem'], [TABLE])], 'allowed'],
  ['what a pattern allows', [allow(['dynamodb:*Item'], ['arn:aws:dynamodb:*:*:table/L?dger'])], 'allowed'],
  ['what one of several allows', [allow(['sqs:*'], ['*']), allow(['dynamodb:GetItem', 'dynamodb:PutItem'], ['x', TABLE])], 'allowed'],
  ['another action', [allow(['dynamodb:GetItem'], [TABLE])], 'not allowed'],
  [
    'another resource',
    [allow(['dynamodb:PutItem'], [`${TABLE}/index/age`, `${TABLE}s`, 'arn:aws:dynamodb:us-east-1:000000000000:table/ledger'])],
    'not allowed',
  ],
  ['what looks like a pattern but is none', [allow(['dynamodb.PutItem'], [TABLE])], 'not allowed'],
  ['nothing', [], 'not allowed'],
  ['what is allowed and denied', [allow(['*'], ['*']), deny(['dynamodb:Put*'], [TABLE])], 'denied'],
  ['what is denied elsewhere', [allow(['*'], ['*']), deny(['dynamodb:Put*'], [`${TABLE}/*`])], 'allowed'],
])('%s is judged so', (_, statements, judgement) => {
  expect(judge(statements, { action: 'dynamodb:PutItem', resource: TABLE })).toBe(judgement);
});
