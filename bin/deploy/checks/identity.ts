import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Stage } from '../../../config/stages.ts';
import { good, stop, warning } from './finding.ts';
import type { Finding } from './finding.ts';

/** In whose name, and where, AWS will act. */
export interface Identity {
  readonly account: string;
  readonly region: string;
  readonly arn: string;
}

/** Asks AWS who is calling. @throws what the SDK throws without credentials or a region */
export async function readIdentity(sts: STSClient): Promise<Identity> {
  const region = await sts.config.region();
  const { Account = '', Arn = '' } = await sts.send(new GetCallerIdentityCommand({}));
  return { account: Account, region, arn: Arn };
}

/** Whether the stage may be deployed there. */
export function checkIdentity({ account, region, arn }: Identity, stage: Pick<Stage, 'name' | 'account' | 'region'>): Finding[] {
  const findings = [good(`account ${account}, region ${region}, as ${arn}`)];
  if (stage.account !== undefined && stage.account !== account) {
    findings.push(
      stop(
        `The stage ${stage.name} is at home in the account ${stage.account} (config/stages.ts). Use credentials of that account (AWS_PROFILE).`,
      ),
    );
  }
  if (stage.region !== undefined && stage.region !== region) {
    findings.push(stop(`The stage ${stage.name} is at home in ${stage.region} (config/stages.ts). Set AWS_REGION to it.`));
  }
  if (arn.endsWith(':root'))
    findings.push(warning('These are the account’s root user’s credentials. Deploy as a role or a user of its own.'));
  return findings;
}
