import { expect, it } from 'vitest';
import { checkCondition, isMet } from '../../../../local/permissions/policy/conditions.ts';

const CONTEXT = { 'aws:sourcearn': 'arn:aws:s3:::articles', 'aws:sourceaccount': '000000000000', 'aws:securetransport': 'true' };

it.each([
  ['StringEquals', 'aws:SourceAccount', ['111111111111', '000000000000'], true],
  ['StringEquals', 'AWS:sourceaccount', ['000000000000'], true],
  ['StringEquals', 'aws:SourceAccount', ['00000000000*'], false],
  ['StringNotEquals', 'aws:SourceAccount', ['111111111111', '000000000000'], false],
  ['StringNotEquals', 'aws:SourceAccount', ['111111111111'], true],
  ['StringEqualsIgnoreCase', 'aws:SourceArn', ['ARN:aws:s3:::Articles'], true],
  ['StringLike', 'aws:SourceAccount', ['0*'], true],
  ['StringNotLike', 'aws:SourceAccount', ['0*'], false],
  ['ArnLike', 'aws:SourceArn', ['arn:aws:s3:::art*'], true],
  ['ArnEquals', 'aws:SourceArn', ['arn:*:s3:::articles'], true],
  // No star reaches over a colon.
  ['ArnLike', 'aws:SourceArn', ['arn:*:articles'], false],
  ['ArnNotLike', 'aws:SourceArn', ['arn:aws:s3:::roots'], true],
  ['Bool', 'aws:SecureTransport', ['false'], false],
  ['Bool', 'aws:SecureTransport', ['True'], true],
  ['Null', 'aws:SourceArn', ['false'], true],
  ['Null', 'aws:PrincipalArn', ['true'], true],
  ['Null', 'aws:PrincipalArn', ['false'], false],
  // What is not there equals nothing.
  ['StringEquals', 'aws:PrincipalArn', ['x'], false],
  ['StringNotEquals', 'aws:PrincipalArn', ['x'], true],
  ['StringEqualsIfExists', 'aws:PrincipalArn', ['x'], true],
  ['StringEqualsIfExists', 'aws:SourceAccount', ['x'], false],
])('%s of %s and %j: %s', (operator, key, values, met) => {
  const condition = { operator, key, values };
  expect(() => checkCondition(condition)).not.toThrow();
  expect(isMet(condition, CONTEXT)).toBe(met);
});

it.each([
  ['StringEquals', 'aws:SourceVpc', 'the laptop does not know the condition key aws:SourceVpc'],
  ['NumericLessThan', 'aws:SourceArn', 'the laptop does not know the operator NumericLessThan'],
  ['ForAnyValue:StringEquals', 'aws:SourceArn', 'the laptop does not know the operator ForAnyValue:StringEquals'],
])('does not guess what %s of %s means', (operator, key, message) => {
  expect(() => checkCondition({ operator, key, values: ['x'] })).toThrow(message);
});
