import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Alias } from 'aws-cdk-lib/aws-lambda';
import type { Function as LambdaFunction, IFunction, IVersion } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { METRIC_NAMESPACE } from '../../config/metrics.ts';
import type { MetricName } from '../../config/metrics.ts';
import type { Stage } from '../../config/stages.ts';
import type { AlarmTopic } from '../alarms/alarm-topic.ts';
import { ImpactAlarm } from '../alarms/impact-alarm.ts';
import type { FunctionName } from '../bundling/function-names.ts';

export interface GradualReleaseProps {
  readonly stage: Stage;
  readonly alarms: AlarmTopic;
  readonly name: FunctionName;
  readonly function: LambdaFunction;
  /** What the newsroom notices of a new version that fails, until it is taken back: the text of the alarms that do that. */
  readonly impact: string;
}

/** What callers call: a name for the version that is in service. */
const ALIAS = 'live';
const FAILURES: MetricName = 'Failures';

/**
 * Lets a new version of a function take over step by step, as the stage's `trafficShift` says: CodeDeploy moves the alias to it, and back to the
 * version before where an alarm is raised meanwhile; the stack's update then fails, and CloudFormation takes back the rest of it.
 *
 * The alarms watch the new version alone. One that also watched the version in service would hinder the release that mends it.
 */
export class GradualRelease extends Construct {
  readonly live: IFunction;

  constructor(scope: Construct, id: string, { stage, alarms, name, function: released, impact }: GradualReleaseProps) {
    super(scope, id);
    const next = released.currentVersion;
    // Versions before it stay, to go back to. One that was taken back goes, or its code could not be published again.
    next.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    // The library's classes declare `role` a little wider than its interfaces, which exactOptionalPropertyTypes minds.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const alias = new Alias(this, 'Alias', { aliasName: ALIAS, version: next as IVersion });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    this.live = alias as IFunction;

    const aMinute = { period: Duration.minutes(1), statistic: 'Sum' };
    const rollBackOn = [
      // Code that does not load, runs out of time or memory, or throws past its handler.
      new ImpactAlarm(this, 'NewVersionErrors', {
        alarms,
        impact,
        runbook: 'failing-release',
        metric: new Metric({
          ...aMinute,
          namespace: 'AWS/Lambda',
          metricName: 'Errors',
          // Lambda's own terms: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-view.html
          dimensionsMap: {
            FunctionName: released.functionName,
            Resource: `${released.functionName}:${ALIAS}`,
            ExecutedVersion: next.version,
          },
        }),
        raiseWhen: { atLeast: 1 },
      }),
      // What the handler caught: a record that it gave back to its queue, a request that it answered with a 500. To Lambda these are successes.
      new ImpactAlarm(this, 'NewVersionFailures', {
        alarms,
        impact,
        runbook: 'failing-release',
        metric: new Metric({
          ...aMinute,
          namespace: METRIC_NAMESPACE,
          metricName: FAILURES,
          dimensionsMap: { service: name, version: next.version },
        }),
        raiseWhen: { atLeast: 1 },
      }),
    ].map(({ alarm }) => alarm);

    // In place of AWSCodeDeployRoleForLambdaLimited, which may point every alias of the account elsewhere.
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      description: `Lets CodeDeploy release ${name} of Claim Docket`,
    });
    const releasedArns = [released.functionArn, `${released.functionArn}:${ALIAS}`];
    role.addToPolicy(
      new PolicyStatement({
        sid: 'PointTheAlias',
        actions: ['lambda:GetAlias', 'lambda:UpdateAlias', 'lambda:GetProvisionedConcurrencyConfig'],
        resources: releasedArns,
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        sid: 'WatchTheAlarms',
        actions: ['cloudwatch:DescribeAlarms'],
        resources: rollBackOn.map(({ alarmArn }) => alarmArn),
      }),
    );

    const group = new LambdaDeploymentGroup(this, 'Group', {
      alias,
      role: role.withoutPolicyUpdates(),
      deploymentConfig: LambdaDeploymentConfig.fromLambdaDeploymentConfigName(
        this,
        'TrafficShift',
        `CodeDeployDefault.Lambda${stage.trafficShift}`,
      ),
      alarms: rollBackOn,
      autoRollback: { deploymentInAlarm: true, failedDeployment: true, stoppedDeployment: true },
    });
    // Not before it may do its work.
    group.node.addDependency(role);
  }
}
