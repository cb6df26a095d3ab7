import { describe, expect, it } from 'vitest';
import { aFunction, read } from '../support.ts';

describe('functions', () => {
  it('have their code, environment and limits', () => {
    const Environment = { Variables: { TABLE: { Ref: 'Ledger0A1B2C3D' }, LEVEL: 'INFO', COUNT: 3 } };
    const { functions } = read({
      Resources: {
        Ledger0A1B2C3D: {
          Type: 'AWS::DynamoDB::Table',
          Properties: {
            AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
            KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          },
        },
        Ingest0A1B2C3D: aFunction({
          Environment,
          Timeout: 60,
          MemorySize: 1024,
          ReservedConcurrentExecutions: 2,
          TracingConfig: { Ref: 'NotLookedAt' },
        }),
      },
    });
    expect(functions).toEqual([
      {
        logicalId: 'Ingest0A1B2C3D',
        name: 'Ingest',
        arn: 'arn:aws:lambda:us-east-1:000000000000:function:Ingest',
        handler: 'index.handler',
        code: '/assets/code',
        environment: { TABLE: 'Ledger', LEVEL: 'INFO', COUNT: '3' },
        timeoutSeconds: 60,
        memoryMegabytes: 1024,
        reservedConcurrency: 2,
      },
    ]);
  });

  it.each([
    [
      'a variable that refers to nothing',
      { Environment: { Variables: { TABLE: { Ref: 'Gone' } } } },
      'Ingest.Environment.Variables.TABLE: refers to Gone, which the template does not have',
    ],
    ['another language', { Runtime: 'python3.13' }, 'Ingest: runs on python3.13; the laptop runs Node.js only'],
    ['code that is not there', { Code: { S3Key: 'GONE.zip' } }, "Ingest: its code GONE.zip is not among the assembly's assets"],
  ])('show their mistakes: %s', (_, properties, message) => {
    expect(() => read({ Resources: { Ingest: aFunction(properties) } })).toThrow(message);
  });
});
