import { z } from 'zod';
import { TemplateMistake } from '../mistake.ts';
import type { Stack } from '../stack.ts';

const Deployment = z.object({
  DestinationBucketName: z.string(),
  DestinationBucketKeyPrefix: z.string().default(''),
  SourceObjectKeys: z.array(z.string()),
  SourceMarkers: z.array(z.record(z.string(), z.string())).default([]),
  SourceMarkersConfig: z.array(z.object({ jsonEscape: z.boolean().default(false) })).default([]),
  Extract: z.literal(true, 'the laptop deploys folders only').default(true),
  Prune: z.literal(false, 'the laptop deletes no file of an earlier deployment'),
  Exclude: z.array(z.string()).default([]),
  Include: z.array(z.string()).default([]),
  SystemMetadata: z.strictObject({ 'cache-control': z.string().optional() }, 'the laptop knows cache-control only').default({}),
  UserMetadata: z.undefined('the laptop deploys files without metadata of their own').optional(),
});

/** Files that are put into a bucket when the stack is deployed. */
export interface BucketDeploymentModel {
  readonly bucket: string;
  /** What the files' keys begin with. */
  readonly prefix: string;
  readonly sources: readonly DeployedFolder[];
  /** Of paths in the folders, `*` for any characters: these are left out, … */
  readonly exclude: readonly string[];
  /** … except for these. */
  readonly include: readonly string[];
  readonly cacheControl: string | undefined;
}

export interface DeployedFolder {
  readonly folder: string;
  /** Whether its files have marks that are replaced by values known when the stack is deployed. */
  readonly marked: boolean;
  /** A file's text with its marks replaced. */
  filledIn(text: string): string;
}

/**
 * CDK's `BucketDeployment`s.
 * @see https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3_deployment-readme.html
 */
export const readBucketDeployments = (stack: Stack): BucketDeploymentModel[] =>
  stack.each('Custom::CDKBucketDeployment', Deployment).map(({ logicalId, properties }) => ({
    bucket: properties.DestinationBucketName,
    prefix: properties.DestinationBucketKeyPrefix,
    exclude: properties.Exclude,
    include: properties.Include,
    cacheControl: properties.SystemMetadata['cache-control'],
    sources: properties.SourceObjectKeys.map((key, index): DeployedFolder => {
      const folder = stack.asset(key);
      if (folder === undefined) throw new TemplateMistake(logicalId, `its source ${key} is not among the assembly's assets`);
      const marks = Object.entries(properties.SourceMarkers[index] ?? {});
      const escape = properties.SourceMarkersConfig[index]?.jsonEscape === true ? insideJson : String;
      const filledIn = (text: string) =>
        String(stack.scope.localized(marks.reduce((whole, [mark, value]) => whole.replaceAll(mark, () => escape(value)), text)));
      return { folder, marked: marks.length > 0, filledIn };
    }),
  }));

/** The value as it stands between the quotation marks of JSON. */
const insideJson = (value: string): string => JSON.stringify(value).slice(1, -1);
