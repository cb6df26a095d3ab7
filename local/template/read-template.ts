import type { BucketDefinition } from '../s3/server.ts';
import type { Assembly } from './assembly.ts';
import type { Policies } from '../permissions/policies.ts';
import { isKnownType } from './known-types.ts';
import { readPolicies } from './policies/read-policies.ts';
import { readAliases } from './resources/aliases.ts';
import type { AlarmDefinition } from '../alarms/definition.ts';
import { readAlarms } from './resources/alarms.ts';
import { readBucketDeployments } from './resources/bucket-deployments.ts';
import type { BucketDeploymentModel } from './resources/bucket-deployments.ts';
import { readBuckets } from './resources/buckets.ts';
import { readDistribution } from './resources/distributions.ts';
import type { DistributionModel } from './resources/distributions.ts';
import { readFunctions } from './resources/functions.ts';
import type { FunctionModel } from './resources/functions.ts';
import { readHttpApi } from './resources/http-api.ts';
import type { HttpApiModel } from './resources/http-api.ts';
import { readMappings } from './resources/mappings.ts';
import type { MappingModel } from './resources/mappings.ts';
import { readQueues } from './resources/queues.ts';
import type { QueueModel } from './resources/queues.ts';
import { readReleases } from './resources/releases.ts';
import type { ReleaseModel } from './resources/releases.ts';
import { readSchedules } from './resources/schedules.ts';
import type { ScheduleModel } from './resources/schedules.ts';
import { readTables } from './resources/tables.ts';
import type { TableModel } from './resources/tables.ts';
import { readUserPool } from './resources/user-pools.ts';
import type { UserPoolModel } from './resources/user-pools.ts';
import { Stack } from './stack.ts';
import type { Addresses } from './values/identities.ts';

/** A stack as the laptop brings it to life. */
export interface CloudModel {
  readonly stackName: string;
  readonly tables: readonly TableModel[];
  readonly queues: readonly QueueModel[];
  readonly buckets: readonly BucketDefinition[];
  readonly functions: readonly FunctionModel[];
  readonly releases: readonly ReleaseModel[];
  readonly mappings: readonly MappingModel[];
  readonly schedules: readonly ScheduleModel[];
  readonly httpApi: HttpApiModel | undefined;
  readonly userPool: UserPoolModel | undefined;
  readonly distribution: DistributionModel | undefined;
  readonly deployments: readonly BucketDeploymentModel[];
  readonly alarms: readonly AlarmDefinition[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Who may do what. */
  readonly policies: Policies;
  /** What the stack has that the laptop does nothing about. */
  readonly warnings: readonly string[];
}

/**
 * Reads what a stack deploys.
 * @param addresses where the laptop serves what has another address on AWS
 * @throws TemplateMistake that names the resource and what is wrong with it
 */
export function readTemplate(assembly: Assembly, addresses: Addresses): CloudModel {
  const stack = new Stack(assembly, addresses);
  const queues = readQueues(stack);
  const aliases = readAliases(stack);
  const functions = readFunctions(stack, aliases);
  const schedules = readSchedules(stack, functions);
  const policies = readPolicies(stack, new Set([...functions, ...schedules].flatMap(({ role }) => role ?? [])));
  return {
    stackName: stack.name,
    tables: readTables(stack),
    queues,
    buckets: readBuckets(stack),
    functions,
    releases: readReleases(stack, aliases),
    mappings: readMappings(stack, queues, functions, policies),
    schedules,
    httpApi: readHttpApi(stack, functions),
    userPool: readUserPool(stack),
    distribution: readDistribution(stack),
    deployments: readBucketDeployments(stack),
    policies,
    alarms: readAlarms(stack),
    outputs: stack.outputs(),
    warnings: stack
      .resources()
      .filter(([, { Type }]) => !isKnownType(Type))
      .map(([logicalId, { Type }]) => `The laptop does nothing about ${logicalId}: it does not know ${Type}.`),
  };
}
