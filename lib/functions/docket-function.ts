import { Duration } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE } from '../../config/metrics.ts';
import type { Stage } from '../../config/stages.ts';
import type { AlarmTopic } from '../alarms/alarm-topic.ts';
import { ImpactAlarm } from '../alarms/impact-alarm.ts';
import type { FunctionBundles } from '../bundling/bundle-functions.ts';
import type { FunctionName } from '../bundling/function-names.ts';
import { removalOf } from '../removal.ts';

/** What all functions of a stack share. */
export interface FunctionSurroundings {
  readonly stage: Stage;
  readonly bundles: FunctionBundles;
  readonly alarms: AlarmTopic;
}

/** What functions are told about the rest of the stack. */
type ResourceVariable =
  | 'LEDGER_TABLE'
  | 'AUDIT_TABLE'
  | 'ARTICLE_BUCKET'
  | 'EVIDENCE_BUCKET'
  | 'ROOTS_BUCKET'
  | 'INTAKE_QUEUE_URL'
  | 'REVIEW_QUEUE_URL'
  | 'OUTCOME_QUEUE_URL';

export interface DocketFunctionProps extends FunctionSurroundings {
  readonly name: FunctionName;
  /** What the newsroom loses while the function fails: the text of its error alarm. */
  readonly errorImpact: string;
  /** What becomes of calls that AWS turns away: part of the text of its throttling alarm. */
  readonly throttleImpact: string;
  readonly timeout: Duration;
  /** In MB. 1769 MB come with one whole processor. */
  readonly memorySize: number;
  readonly environment: Readonly<Partial<Record<ResourceVariable, string>>>;
  /** All that the function may do, besides writing its logs and traces. */
  readonly permissions: readonly PolicyStatement[];
}

/** A function with every default of ours: its own role, logs with an end, traces, an alarm that says what its errors mean. */
export class DocketFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: DocketFunctionProps) {
    super(scope, id);
    const { stage, bundles, alarms, name, errorImpact, throttleImpact, timeout, memorySize, environment, permissions } = props;

    this.logGroup = new LogGroup(this, 'Logs', { retention: RetentionDays[stage.logRetention], removalPolicy: removalOf(stage) });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${name} of Claim Docket may do`,
    });
    this.role.addToPolicy(
      new PolicyStatement({
        sid: 'WriteLogs',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );
    for (const permission of permissions) this.role.addToPolicy(permission);

    this.function = new LambdaFunction(this, 'Function', {
      description: `Claim Docket: ${name}`,
      code: Code.fromAsset(bundles.folders[name]),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout,
      memorySize,
      role: this.role,
      tracing: Tracing.ACTIVE,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel[stage.logLevel],
      systemLogLevelV2: SystemLogLevel.WARN,
      environment: {
        STAGE: stage.name,
        POWERTOOLS_SERVICE_NAME: name,
        POWERTOOLS_METRICS_NAMESPACE: METRIC_NAMESPACE,
        POWERTOOLS_LOG_LEVEL: stage.logLevel,
        NODE_OPTIONS: '--enable-source-maps',
        ...environment,
      },
    });

    new ImpactAlarm(this, 'Errors', {
      alarms,
      impact: errorImpact,
      runbook: 'failing-functions',
      metric: this.function.metricErrors({ period: Duration.minutes(5) }),
      raiseWhen: { atLeast: 1 },
    });
    new ImpactAlarm(this, 'Throttles', {
      alarms,
      impact: `AWS turns calls of ${name} away, since the account runs as many functions at once as it may. ${throttleImpact}`,
      runbook: 'throttled-functions',
      metric: this.function.metricThrottles({ period: Duration.minutes(5) }),
      raiseWhen: { atLeast: 1 },
    });
  }
}
