import { z } from 'zod';

/** What of a template costs by being there, or decides what work costs. */
export interface Standing {
  /** Metrics that alarms look at, each alarm's by itself. */
  readonly alarmMetrics: number;
  readonly compositeAlarms: number;
  readonly dashboards: number;
  readonly keys: number;
  /** By the name in `POWERTOOLS_SERVICE_NAME`, in MB. */
  readonly memory: Readonly<Record<string, number>>;
  /** Batches at a time, by the queue consumer's place in the template. */
  readonly consumers: readonly { readonly batchSize: number; readonly atOnce: number }[];
  readonly requestsPerSecond: number;
  readonly detailedMetrics: boolean;
}

const Resources = z.record(z.string(), z.looseObject({ Type: z.string(), Properties: z.looseObject({}).default({}) }));

const Alarm = z.looseObject({ Metrics: z.array(z.looseObject({ MetricStat: z.unknown().optional() })).optional() });
const Function = z.looseObject({
  MemorySize: z.number().default(128),
  Environment: z
    .looseObject({ Variables: z.looseObject({ POWERTOOLS_SERVICE_NAME: z.string().optional() }).default({}) })
    .default({ Variables: {} }),
});
const Mapping = z.looseObject({ BatchSize: z.number(), ScalingConfig: z.looseObject({ MaximumConcurrency: z.number() }) });
const Stage = z.looseObject({
  DefaultRouteSettings: z.looseObject({ ThrottlingRateLimit: z.number(), DetailedMetricsEnabled: z.boolean().default(false) }),
});

/** Reads what costs out of a synthesized template. */
export function standingOf(template: unknown): Standing {
  const all = Object.values(Resources.parse(z.looseObject({ Resources: z.unknown() }).parse(template).Resources));
  const ofType = (type: string) => all.filter(({ Type }) => Type === type).map(({ Properties }) => Properties);
  const alarms = ofType('AWS::CloudWatch::Alarm').map((alarm) => Alarm.parse(alarm));
  const functions = ofType('AWS::Lambda::Function').map((one) => Function.parse(one));
  const [stage] = ofType('AWS::ApiGatewayV2::Stage').map((one) => Stage.parse(one).DefaultRouteSettings);
  return {
    alarmMetrics: alarms.reduce((sum, { Metrics }) => sum + (Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1), 0),
    compositeAlarms: ofType('AWS::CloudWatch::CompositeAlarm').length,
    dashboards: ofType('AWS::CloudWatch::Dashboard').length,
    keys: ofType('AWS::KMS::Key').length,
    memory: Object.fromEntries(
      functions.flatMap(({ MemorySize, Environment }) => {
        const name = Environment.Variables.POWERTOOLS_SERVICE_NAME;
        return name === undefined ? [] : [[name, MemorySize]];
      }),
    ),
    consumers: ofType('AWS::Lambda::EventSourceMapping').map((one) => {
      const { BatchSize, ScalingConfig } = Mapping.parse(one);
      return { batchSize: BatchSize, atOnce: ScalingConfig.MaximumConcurrency };
    }),
    requestsPerSecond: stage?.ThrottlingRateLimit ?? 0,
    detailedMetrics: stage?.DetailedMetricsEnabled ?? false,
  };
}
