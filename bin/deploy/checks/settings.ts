import type { Stage } from '../../../config/stages.ts';
import { stop, warning } from './finding.ts';
import type { Finding } from './finding.ts';
import type { Identity } from './identity.ts';

/** Whether the stage's settings fit the account, and say what a stage that people rely on needs. */
export function checkSettings(stage: Stage, { account }: Pick<Identity, 'account'>): Finding[] {
  const { alarmAddress, consoleDomain, webAclArn, data } = stage;
  return [
    ...[consoleDomain?.certificateArn, webAclArn].flatMap((arn) =>
      arn === undefined || arn.split(':')[4] === account
        ? []
        : [stop(`${arn} is in another account than ${account}: CloudFront takes only its own account’s. Mend it in config/stages.ts.`)],
    ),
    ...(data === 'keep' && alarmAddress === undefined ? [warning('Nobody is told of alarms: set alarmAddress in config/stages.ts.')] : []),
  ];
}
