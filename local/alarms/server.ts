import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import type { AwsRequest, AwsService } from '../endpoint/service.ts';
import { REGION, ACCOUNT_ID } from '../template/values/pseudo-parameters.ts';
import type { AlarmWatch, WatchedAlarm } from './alarm-watch.ts';

const Asked = z.object({
  AlarmNames: z.array(z.string()).optional(),
  StateValue: z.enum(['OK', 'ALARM', 'INSUFFICIENT_DATA']).optional(),
});

/** The laptop's CloudWatch, as far as alarms go: `DescribeAlarms` in the SDK's protocol, JSON. Metrics are measured, not sent. */
export class AlarmServer implements AwsService {
  readonly name = 'monitoring';
  readonly #watch: () => AlarmWatch | undefined;

  /** @param watch undefined while nobody watches yet */
  constructor(watch: () => AlarmWatch | undefined) {
    this.#watch = watch;
  }

  operationOf({ headers }: AwsRequest): string {
    return /^GraniteServiceVersion20100801\.(\w+)$/.exec(String(headers['x-amz-target'] ?? ''))?.[1] ?? 'Unknown';
  }

  async handle(request: AwsRequest, response: ServerResponse): Promise<void> {
    const operation = this.operationOf(request);
    if (operation !== 'DescribeAlarms') {
      const hint = operation === 'Unknown' ? ' in the JSON protocol of current SDKs' : '';
      this.fail(request, response, 501, 'NotImplemented', `The laptop's CloudWatch serves DescribeAlarms${hint}, not ${operation}.`);
      return;
    }
    const { data: asked = {} } = Asked.safeParse(JSON.parse(request.body.toString('utf8') || '{}'));
    const found = (this.#watch()?.alarms ?? []).filter(
      ({ definition, state }) => (asked.AlarmNames?.includes(definition.name) ?? true) && (asked.StateValue ?? state) === state,
    );
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ CompositeAlarms: [], MetricAlarms: found.map(described) }));
  }

  fail(_request: AwsRequest, response: ServerResponse, status: number, code: string, message: string): void {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': code });
    response.end(JSON.stringify({ __type: code, message }));
  }

  async close(): Promise<void> {
    // Nothing is kept.
  }
}

const described = ({ definition, state, reason, since }: WatchedAlarm): object => ({
  AlarmName: definition.name,
  AlarmArn: `arn:aws:cloudwatch:${REGION}:${ACCOUNT_ID}:alarm:${definition.name}`,
  AlarmDescription: definition.description,
  AlarmActions: definition.actions,
  ActionsEnabled: true,
  StateValue: state,
  StateReason: reason,
  StateUpdatedTimestamp: since / 1000,
  Threshold: definition.threshold,
  ComparisonOperator: definition.comparison,
  EvaluationPeriods: definition.evaluationPeriods,
  DatapointsToAlarm: definition.datapointsToAlarm,
  TreatMissingData: definition.missingData,
});
