import { GetAliasCommand, paginateListVersionsByFunction, UpdateAliasCommand } from '@aws-sdk/client-lambda';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import { UserError } from '../support/failure.ts';

/** The version that calls went to, and the one that they go to now. */
export interface PointedBack {
  readonly from: string;
  readonly to: string;
  /** The new version was only being let in, by CodeDeploy, which goes on unless its deployment is stopped. */
  readonly underWay: boolean;
  /** Those older than the one chosen, newest first, where nobody named one: the one chosen may have been taken back itself. */
  readonly olderYet: readonly string[];
}

/**
 * Points a function's alias at a version before. While a new version is being let in, all calls go to the one in service again; else to the
 * newest that is older than it, or to the one asked for.
 * @param aliasArn `arn:aws:lambda:…:function:Ingest:live`
 * @throws UserError where there is no such version
 */
export async function pointBack(lambda: LambdaClient, aliasArn: string, wanted?: string): Promise<PointedBack> {
  const [FunctionName = '', Name = ''] = aliasArn.replace(/^arn:.*:function:/, '').split(':');
  const { FunctionVersion: current = '', RoutingConfig, RevisionId } = await lambda.send(new GetAliasCommand({ FunctionName, Name }));
  const [shifting] = Object.keys(RoutingConfig?.AdditionalVersionWeights ?? {});
  const versions: number[] = [];
  for await (const { Versions = [] } of paginateListVersionsByFunction({ client: lambda }, { FunctionName })) {
    versions.push(...Versions.map(({ Version }) => Number(Version)).filter((version) => version > 0));
  }
  const older = shifting === undefined ? versions.filter((version) => version < Number(current)) : [Number(current)];
  const [newest, ...others] = older.toSorted((a, b) => b - a);
  const to = wanted === undefined ? newest : versions.find((version) => version === Number(wanted));
  if (to === undefined) {
    const there = versions.toSorted((a, b) => a - b).join(', ');
    const missing = wanted === undefined ? `no version before ${current}` : `no version ${wanted}`;
    throw new UserError(`${FunctionName} has ${missing} (it has ${there}). Deploy the commit that worked instead.`);
  }
  // Refused where somebody else pointed it meanwhile.
  const guard = RevisionId === undefined ? {} : { RevisionId };
  const RoutingOff = { AdditionalVersionWeights: {} };
  await lambda.send(new UpdateAliasCommand({ FunctionName, Name, FunctionVersion: String(to), RoutingConfig: RoutingOff, ...guard }));
  const olderYet = wanted === undefined ? others.map(String) : [];
  return { from: shifting ?? current, to: String(to), underWay: shifting !== undefined, olderYet };
}
