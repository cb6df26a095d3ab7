import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';
import { beforeEach, describe, expect, it } from 'vitest';
import { deployStage } from '../../../bin/deploy/deploy-stage.ts';
import type { DeployHow } from '../../../bin/deploy/deploy-stage.ts';
import { UserError } from '../../../bin/support/failure.ts';
import { stageOf } from '../../../config/stages.ts';
import { Refused, useAwsStandIn, xml } from '../../support/aws-stand-in.ts';

const aws = useAwsStandIn();
const NEEDS = { bootstrap: { parameter: '/cdk-bootstrap/hnb659fds/version', version: 6 }, queueConcurrency: 10 };

/** An account in which all is well, and where the stack does not exist yet. */
const WELL = {
  GetCallerIdentity: () => xml('GetCallerIdentity', '<Account>111122223333</Account><Arn>arn:aws:iam::111122223333:user/anna</Arn>'),
  GetParameter: () => ({ Parameter: { Value: '21' } }),
  GetAccountSettings: () => ({ AccountLimit: { ConcurrentExecutions: 1000, UnreservedConcurrentExecutions: 900 } }),
  DescribeStacks: () => {
    throw new Refused('ValidationError', 'Stack with id ClaimDocket-staging does not exist');
  },
};

/** What happened: each call of the CDK, the smoke test, what was asked and said. */
interface Happened {
  readonly done: string[];
  readonly said: string[];
  readonly asked: string[];
  error?: unknown;
}

async function deploy(how: Partial<DeployHow>, { stage = 'staging', answer }: { stage?: string; answer?: string } = {}): Promise<Happened> {
  const happened: Happened = { done: [], said: [], asked: [] };
  const config = aws.config();
  try {
    await deployStage(
      stageOf(stage),
      { checkOnly: false, yes: false, smoke: true, ...how },
      {
        sts: new STSClient(config),
        ssm: new SSMClient(config),
        lambda: new LambdaClient(config),
        cloudFormation: new CloudFormationClient(config),
        cdk: async (...args) => void happened.done.push(args.join(' ')),
        needsOf: async () => NEEDS,
        ask: async (question) => {
          happened.asked.push(question);
          return answer;
        },
        say: (line) => void happened.said.push(line),
        smoke: async () => void happened.done.push('smoke'),
        outputs: async () => ({ ConsoleUrl: 'https://docket.example.org' }),
      },
    );
  } catch (error) {
    happened.error = error;
  }
  return happened;
}

const SYNTH = 'synth --quiet -c stage=staging --output build/deploy/staging';
const DIFF = 'diff ClaimDocket-staging --app build/deploy/staging';
const DEPLOY = 'deploy ClaimDocket-staging --app build/deploy/staging --require-approval never --progress events';

describe('deploying a stage', () => {
  beforeEach(() => aws.answer(WELL));

  it('checks, shows, asks, deploys what it showed, tries it out, and says what comes next', async () => {
    const { done, said, asked, error } = await deploy({}, { answer: 'yes' });
    expect(error).toBeUndefined();
    expect(done).toEqual([SYNTH, DIFF, DEPLOY, 'smoke']);
    expect(asked).toEqual([expect.stringContaining('ClaimDocket-staging in the account 111122223333')]);
    const text = said.join('\n');
    expect(text).toContain('✓ account 111122223333, region eu-west-1, as arn:aws:iam::111122223333:user/anna');
    expect(text).toContain('✓ CDK bootstrap version 21');
    expect(text).toContain('✓ Lambda may run 900 functions at once');
    expect(text).toContain('it will be created');
    expect(said.at(-1)).toMatch(
      /https:\/\/docket\.example\.org\n.*docket -- invite anna@example\.org --role admin --name .* --desk general --stage staging/,
    );
  });

  it('ends before it deploys where only checks were asked for', async () => {
    const { done, asked, error } = await deploy({ checkOnly: true });
    expect({ done, asked, error }).toEqual({ done: [SYNTH, DIFF], asked: [], error: undefined });
  });

  it('asks nobody where it was told so, and leaves the smoke test out', async () => {
    const { done, asked, said } = await deploy({ yes: true, smoke: false });
    expect(done).toEqual([SYNTH, DIFF, DEPLOY]);
    expect(asked).toEqual([]);
    expect(said.at(-1)).toContain('npm run smoke -- --stage staging');
  });

  it.each([
    ['no', /Nothing was changed/],
    [undefined, /--yes/],
  ])('changes nothing where the answer is %s', async (answer, message) => {
    const { done, error } = await deploy({}, answer === undefined ? {} : { answer });
    expect(done).toEqual([SYNTH, DIFF]);
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).toMatch(message);
  });

  it('asks for the name of a stage that keeps its data', async () => {
    expect((await deploy({}, { stage: 'production', answer: 'yes' })).error).toBeInstanceOf(UserError);
    expect((await deploy({}, { stage: 'production', answer: 'production' })).done.at(-1)).toBe('smoke');
  });

  it.each([
    [
      'the CDK is not bootstrapped',
      {
        GetParameter: () => {
          throw new Refused('ParameterNotFound');
        },
      },
      /not bootstrapped/,
    ],
    ['its bootstrap is too old', { GetParameter: () => ({ Parameter: { Value: '5' } }) }, /version 5; this takes 6/],
    [
      'somebody else is deploying',
      {
        DescribeStacks: () =>
          xml(
            'DescribeStacks',
            '<Stacks><member><StackName>ClaimDocket-staging</StackName><StackStatus>UPDATE_IN_PROGRESS</StackStatus></member></Stacks>',
          ),
      },
      /Wait until that is over/,
    ],
  ])('stops where %s', async (_, operations, why) => {
    aws.answer(operations);
    const { done, said, error } = await deploy({ yes: true });
    expect(done).toEqual([SYNTH]);
    expect(String(error)).toMatch(/1 obstacle .* Nothing was deployed/);
    expect(said.filter((line) => line.startsWith('✗'))).toEqual([expect.stringMatching(why)]);
  });

  it('goes on where the caller may not read what it would check', async () => {
    const denied = () => {
      throw new Refused('AccessDeniedException', 'not authorized');
    };
    aws.answer({
      GetParameter: denied,
      GetAccountSettings: denied,
      DescribeStacks: () => {
        throw new Refused('AccessDenied', 'not authorized');
      },
    });
    const { done, said, error } = await deploy({ yes: true });
    expect(error).toBeUndefined();
    expect(done).toContain(DEPLOY);
    expect(said.filter((line) => line.startsWith('!'))).toHaveLength(3);
  });

  it('says that it does not know who deploys', async () => {
    aws.answer({
      GetCallerIdentity: () => {
        throw new Refused('ExpiredToken', 'The security token included in the request is expired');
      },
    });
    const { done, error } = await deploy({ yes: true });
    expect(done).toEqual([]);
    expect(error).toMatchObject({ name: 'ExpiredToken' });
  });
});
