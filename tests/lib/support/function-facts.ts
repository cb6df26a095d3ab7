import { z } from 'zod';
import type { DocketTemplate } from './docket-template.ts';

const Variables = z.object({ Variables: z.record(z.string(), z.unknown()) });

/** What a function is told about the rest of the stack: its variables but for those that all functions have. */
export function resourceVariables(docket: DocketTemplate, path: string): Record<string, string> {
  const { Variables: all } = Variables.parse(docket.at(`${path}/Function/Function`).Properties['Environment']);
  const own = Object.entries(all).filter(([name]) => !/^(STAGE|NODE_OPTIONS|POWERTOOLS_.*)$/.test(name));
  return Object.fromEntries(own.map(([name, value]) => [name, docket.render(value)]));
}

/** What every function may do for its logs and traces, by action. */
export const logsAndTraces = (path: string): Record<string, string[]> => ({
  'logs:CreateLogStream': [`<${path}/Function/Logs.Arn>`],
  'logs:PutLogEvents': [`<${path}/Function/Logs.Arn>`],
  'xray:PutTelemetryRecords': ['*'],
  'xray:PutTraceSegments': ['*'],
});

/** What a function may do to be given the messages of a queue. */
export const consuming = (queue: string): Record<string, string[]> => ({
  'sqs:ReceiveMessage': [`<${queue}/Queue.Arn>`],
  'sqs:DeleteMessage': [`<${queue}/Queue.Arn>`],
  'sqs:GetQueueAttributes': [`<${queue}/Queue.Arn>`],
  'sqs:ChangeMessageVisibility': [`<${queue}/Queue.Arn>`],
});
