import type { CloudModel } from '../template/read-template.ts';
import { TemplateMistake } from '../template/mistake.ts';
import { arn } from '../template/values/pseudo-parameters.ts';
import type { Principal } from './policy/principal.ts';
import type { Need } from './policy/statement.ts';

type Wiring = Pick<CloudModel, 'buckets' | 'functions' | 'schedules' | 'httpApi' | 'policies'>;

/** A call that services make among themselves, because the template says so. */
interface ServiceCall {
  /** Whose property says so. */
  readonly place: string;
  readonly principal: Principal;
  readonly need: Need;
}

const ASSUME = 'sts:AssumeRole';

const service = (name: string, sourceArn: string): Principal => ({ kind: 'service', name: `${name}.amazonaws.com`, sourceArn });

/**
 * Asks the policies about every call that services make among themselves: on AWS a bucket whose notifications its queue refuses is not even created, and a
 * route whose function refuses the gateway answers 500.
 * @throws TemplateMistake that names the call which is not allowed
 */
export function checkServiceCalls(wiring: Wiring): void {
  for (const { place, principal, need } of callsIn(wiring)) {
    // Of a role that is not of this stack nothing is known.
    if (need.action === ASSUME && !wiring.policies.hasRole(need.resource)) continue;
    const judgement = wiring.policies.judge(principal, need);
    if (judgement.allowed) continue;
    const who = principal.kind === 'service' ? principal.name : principal.kind === 'role' ? principal.arn : principal.name;
    throw new TemplateMistake(place, `needs ${who} to be allowed ${need.action} on ${need.resource}; it is refused ${judgement.why}`);
  }
}

const callsIn = ({ buckets, functions, schedules, httpApi }: Wiring): ServiceCall[] => [
  ...buckets.flatMap(({ name, notifications }) =>
    notifications.map(({ target }) => ({
      place: `the notifications of ${name}`,
      principal: service('s3', `arn:aws:s3:::${name}`),
      need: { action: 'sqs:SendMessage', resource: target },
    })),
  ),
  ...functions.flatMap(({ logicalId, role, arn: functionArn }) =>
    role === undefined ? [] : [assumes(logicalId, 'lambda', functionArn, role)],
  ),
  ...schedules.flatMap(callsOfSchedule),
  ...(httpApi?.routes ?? []).map(({ key, target }) => ({
    place: `the route ${key}`,
    principal: service(
      'apigateway',
      arn('execute-api', `${httpApi?.id}/$default${key === '$default' ? '/$default' : `/${key.replace(/ +\/?/, '/')}`}`),
    ),
    need: { action: 'lambda:InvokeFunction', resource: target },
  })),
];

/** The scheduler calls under a role of the stack's; a rule of EventBridge calls by itself. */
function callsOfSchedule({ logicalId, source, arn: scheduleArn, role, target }: Wiring['schedules'][number]): ServiceCall[] {
  const need = { action: 'lambda:InvokeFunction', resource: target };
  if (source === 'aws.events') return [{ place: logicalId, principal: service('events', scheduleArn), need }];
  if (role === undefined) throw new TemplateMistake(logicalId, 'names no role under which the scheduler may call its target');
  return [
    assumes(logicalId, 'scheduler', scheduleArn, role),
    { place: logicalId, principal: { kind: 'role', arn: role, session: logicalId }, need },
  ];
}

const assumes = (place: string, name: string, sourceArn: string, role: string): ServiceCall => ({
  place,
  principal: service(name, sourceArn),
  need: { action: ASSUME, resource: role },
});
