import { beforeEach, describe, expect, it, vi } from 'vitest';
import { requireHome, stackOutputs } from '../../../../bin/support/aws/stack-outputs.ts';
import { Refused, useAwsStandIn, xml } from '../../../support/aws-stand-in.ts';

const aws = useAwsStandIn();

beforeEach(() => {
  const { endpoint, region, credentials } = aws.config();
  vi.stubEnv('AWS_ENDPOINT_URL', endpoint);
  vi.stubEnv('AWS_REGION', region);
  vi.stubEnv('AWS_DEFAULT_REGION', region);
  vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey);
  return () => vi.unstubAllEnvs();
});

describe('the outputs of a stage', () => {
  it('are those of its stack', async () => {
    const output = '<member><OutputKey>ConsoleUrl</OutputKey><OutputValue>https://docket.example.org</OutputValue></member>';
    aws.answer({ DescribeStacks: () => xml('DescribeStacks', `<Stacks><member><Outputs>${output}</Outputs></member></Stacks>`) });
    expect(await stackOutputs('staging')).toEqual({ ConsoleUrl: 'https://docket.example.org' });
    expect(aws.calls).toMatchObject([{ operation: 'DescribeStacks', parameters: { StackName: 'ClaimDocket-staging' } }]);
  });

  it('are nowhere before it is deployed, which the message says how to do', async () => {
    aws.answer({
      DescribeStacks: () => {
        throw new Refused('ValidationError', 'Stack with id ClaimDocket-dev does not exist');
      },
    });
    await expect(stackOutputs('dev')).rejects.toThrow(/does not exist.*npm run deploy -- --stage dev/);
  });
});

describe('the home of a stage', () => {
  const arn = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/ClaimDocket-production/1';

  it('is any account, unless the settings name one', () => {
    expect(() => requireHome({ name: 'production', account: undefined }, arn)).not.toThrow();
    expect(() => requireHome({ name: 'production', account: '111122223333' }, arn)).not.toThrow();
    expect(() => requireHome({ name: 'production', account: '444455556666' }, arn)).toThrow(
      /at home in the account 444455556666.*111122223333/,
    );
  });
});
