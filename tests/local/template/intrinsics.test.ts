import { describe, expect, it } from 'vitest';
import { StackScope } from '../../../local/template/values/scope.ts';
import { ADDRESSES, assemblyOf } from './support.ts';

const TEMPLATE = {
  Resources: {
    Table0A1B2C3D: { Type: 'AWS::DynamoDB::Table' },
    Bucket0A1B2C3D: { Type: 'AWS::S3::Bucket' },
    Api0A1B2C3D: { Type: 'AWS::ApiGatewayV2::Api' },
    Pool0A1B2C3D: { Type: 'AWS::Cognito::UserPool' },
    Absent: { Type: 'AWS::SQS::Queue', Condition: 'Never' },
    Circle: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::GetAtt': ['Circle', 'QueueName'] } } },
  },
  Parameters: { Given: { Type: 'String', Default: 'value' }, Asked: { Type: 'String' } },
  Conditions: {
    Never: { 'Fn::Equals': ['a', 'b'] },
    Always: { 'Fn::Not': [{ Condition: 'Never' }] },
    Both: { 'Fn::And': [{ Condition: 'Always' }, { Condition: 'Never' }] },
    Either: { 'Fn::Or': [{ Condition: 'Never' }, { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] }] },
  },
};
const scope = new StackScope('Test', assemblyOf(TEMPLATE).template, ADDRESSES);
const resolve = (value: unknown): unknown => scope.resolve(value, 'here');

describe('values', () => {
  it.each([
    ['a pseudo parameter', { Ref: 'AWS::Region' }, 'us-east-1'],
    ['a parameter', { Ref: 'Given' }, 'value'],
    ['a resource', { Ref: 'Table0A1B2C3D' }, 'Table'],
    ['an attribute', { 'Fn::GetAtt': ['Bucket0A1B2C3D', 'Arn'] }, 'arn:aws:s3:::bucket'],
    ['an attribute, dotted', { 'Fn::GetAtt': 'Bucket0A1B2C3D.Arn' }, 'arn:aws:s3:::bucket'],
    ['joined', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::AccountId' }]] }, 'a-000000000000'],
    ['split and selected', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    [
      'substituted',
      { 'Fn::Sub': '${Table0A1B2C3D} ${Bucket0A1B2C3D.Arn} ${AWS::Region} ${!Literal}' },
      'Table arn:aws:s3:::bucket us-east-1 ${Literal}',
    ],
    ['substituted by its own names', { 'Fn::Sub': ['${x}/${AWS::Region}', { x: { Ref: 'Given' } }] }, 'value/us-east-1'],
    ['chosen by a condition that holds', { 'Fn::If': ['Either', 'yes', 'no'] }, 'yes'],
    ['chosen by a condition that does not', { 'Fn::If': ['Both', 'yes', 'no'] }, 'no'],
    ['inside lists and objects', { a: [{ Ref: 'Given' }] }, { a: ['value'] }],
    ['left out', { a: { Ref: 'AWS::NoValue' }, b: [{ Ref: 'AWS::NoValue' }, 1] }, { b: [1] }],
    ['the property Condition', { Condition: { StringEquals: {} } }, { Condition: { StringEquals: {} } }],
  ])('are resolved: %s', (_, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  it('have the laptop’s addresses where a template spells AWS’s out', () => {
    expect(
      resolve({
        'Fn::Join': [
          '',
          ['https://', { Ref: 'Api0A1B2C3D' }, '.execute-api.', { Ref: 'AWS::Region' }, '.', { Ref: 'AWS::URLSuffix' }, '/v1'],
        ],
      }),
    ).toBe('http://127.0.0.1:4700/v1');
    expect(
      resolve({ 'Fn::Join': ['', ['https://cognito-idp.', { Ref: 'AWS::Region' }, '.amazonaws.com/', { Ref: 'Pool0A1B2C3D' }]] }),
    ).toBe(ADDRESSES.issuer);
    expect(resolve({ 'Fn::GetAtt': ['Pool0A1B2C3D', 'ProviderURL'] })).toBe(ADDRESSES.issuer);
  });
});

describe('mistakes are named', () => {
  it.each([
    ['a missing resource', { a: { b: { Ref: 'Gone' } } }, 'here.a.b: refers to Gone, which the template does not have'],
    ['a missing resource in a text', { 'Fn::Sub': 'x${Gone.Arn}' }, 'refers to Gone, which the template does not have'],
    ['a resource whose condition does not hold', { Ref: 'Absent' }, 'refers to Absent, which the template does not have'],
    [
      'an unknown attribute',
      { 'Fn::GetAtt': ['Table0A1B2C3D', 'StreamArn'] },
      'asks for StreamArn of Table0A1B2C3D, an AWS::DynamoDB::Table, which the laptop does not know',
    ],
    ['a parameter without a value', { Ref: 'Asked' }, 'needs the parameter Asked, which has no default'],
    ['an unknown condition', { 'Fn::If': ['Nonsense', 1, 2] }, 'names the condition Nonsense, which the template does not have'],
    ['an unknown function', { 'Fn::ImportValue': 'x' }, 'uses Fn::ImportValue, which the laptop does not know'],
    ['a malformed function', { 'Fn::Join': 'x' }, 'has a malformed Fn::Join: "x"'],
    ['a choice beyond the list', { 'Fn::Select': [2, ['a', 'b']] }, 'Fn::Select asks for number 2 of a shorter list'],
    ['a circle', { Ref: 'Circle' }, 'refers in a circle to Circle'],
  ])('%s', (_, value, message) => {
    expect(() => resolve(value)).toThrow(message);
  });
});
