import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';
import type { AliasModel } from './aliases.ts';

const Group = z.object({
  ApplicationName: z.string(),
  DeploymentConfigName: z.string(),
  AlarmConfiguration: z
    .object({ Enabled: z.boolean().default(false), Alarms: z.array(z.object({ Name: z.string() })).default([]) })
    .default({ Enabled: false, Alarms: [] }),
  AutoRollbackConfiguration: z
    .object({ Enabled: z.boolean().default(false), Events: z.array(z.string()).default([]) })
    .default({ Enabled: false, Events: [] }),
});
const UpdatePolicy = z.object({ CodeDeployLambdaAliasUpdate: z.object({ ApplicationName: z.string(), DeploymentGroupName: z.string() }) });

/** How an alias moves to a new version, and what takes it back. */
export interface ReleaseModel {
  readonly alias: AliasModel;
  /** The share of calls, from 0 to 1, that a new version gets at first, and for how long. None: it gets all at once. */
  readonly canary?: { readonly share: number; readonly minutes: number };
  /** Names of the alarms that take it back while traffic is shifted. */
  readonly rollBackOn: readonly string[];
}

/**
 * How CodeDeploy releases functions: one deployment group an alias, which names it by its update policy.
 * @throws TemplateMistake where the group, its alarms or its way of shifting are not there or not known
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html
 */
export function readReleases(stack: Stack, aliases: readonly AliasModel[]): ReleaseModel[] {
  const applications = new Set(stack.each('AWS::CodeDeploy::Application', z.object({})).map(({ ref }) => ref));
  const groups = stack.each('AWS::CodeDeploy::DeploymentGroup', Group);
  const alarms = new Set(stack.each('AWS::CloudWatch::Alarm', z.object({})).map(({ ref }) => ref));
  return aliases.flatMap((alias) => {
    const policy = UpdatePolicy.safeParse(stack.updatePolicy(alias.logicalId)).data?.CodeDeployLambdaAliasUpdate;
    if (policy === undefined) return [];
    const group = groups.find(
      ({ ref, properties }) => ref === policy.DeploymentGroupName && properties.ApplicationName === policy.ApplicationName,
    );
    if (group === undefined || !applications.has(policy.ApplicationName))
      throw new TemplateMistake(
        alias.logicalId,
        `is released by ${policy.DeploymentGroupName}, which is no deployment group of the template`,
      );
    const { AlarmConfiguration, AutoRollbackConfiguration, DeploymentConfigName } = group.properties;
    const names = AlarmConfiguration.Alarms.map(({ Name }) => Name);
    const missing = names.find((name) => !alarms.has(name));
    if (missing !== undefined) throw new TemplateMistake(group.logicalId, `waits for ${missing}, which is no alarm of the template`);
    const takesBack = AutoRollbackConfiguration.Enabled && AutoRollbackConfiguration.Events.includes('DEPLOYMENT_STOP_ON_ALARM');
    const canary = canaryOf(DeploymentConfigName, group.logicalId);
    return [{ alias, ...(canary && { canary }), rollBackOn: AlarmConfiguration.Enabled && takesBack ? names : [] }];
  });
}

/** @see https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html#deployment-configurations-predefined-lambda */
function canaryOf(config: string, place: string): ReleaseModel['canary'] {
  if (config === 'CodeDeployDefault.LambdaAllAtOnce') return undefined;
  const [, percent, minutes] = /^CodeDeployDefault\.LambdaCanary(\d+)Percent(\d+)Minutes$/.exec(config) ?? [];
  if (percent === undefined) throw new TemplateMistake(place, `shifts traffic by ${config}; the laptop knows canaries and all at once`);
  return { share: Number(percent) / 100, minutes: Number(minutes) };
}
