import { DefaultStackSynthesizer, Duration, Stack } from 'aws-cdk-lib/core';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { Stage } from '../../config/stages.ts';
import { removalOf } from '../removal.ts';

/** What the page reads from `/config.json` before all else. */
export interface PageConfig {
  /** Issuer of tokens: its `/.well-known/openid-configuration` says the rest. */
  readonly authority: string;
  readonly clientId: string;
  /** What to ask for when signing in, separated by spaces. */
  readonly scopes: string;
  /** The stage's name, for people to tell one console from another. */
  readonly stage: string;
  /** Where to go to sign out, parameters and all; null where nothing but forgetting the tokens is needed. */
  readonly signOut: string | null;
}

export interface PageFilesProps {
  readonly stage: Stage;
  readonly bucket: IBucket;
  /** Folder of the built page. */
  readonly page: string;
  readonly config: PageConfig;
}

/** Vite puts a digest of their contents into the names of these. */
const HASHED = 'assets/*';

/**
 * Puts the built page into its bucket, then what leads to it. Files of earlier deployments stay, since windows that are open still ask for them.
 */
export class PageFiles extends Construct {
  constructor(scope: Construct, id: string, { stage, bucket, page, config }: PageFilesProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', { retention: RetentionDays[stage.logRetention], removalPolicy: removalOf(stage) });
    const role = this.#role(bucket, logGroup);
    const deployment = { destinationBucket: bucket, role: role.withoutPolicyUpdates(), logGroup, prune: false };
    const hashed = new BucketDeployment(this, 'Hashed', {
      ...deployment,
      sources: [Source.asset(page)],
      exclude: ['*'],
      include: [HASHED],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()],
    });
    const entry = new BucketDeployment(this, 'Entry', {
      ...deployment,
      sources: [Source.asset(page), Source.jsonData('config.json', config)],
      exclude: [HASHED],
      cacheControl: [CacheControl.noCache()],
    });
    entry.node.addDependency(hashed);
    for (const resource of [hashed, entry]) resource.node.addDependency(role);
  }

  /** What `aws s3 sync` needs, in place of the wildcards that the library would grant. */
  #role(bucket: IBucket, logGroup: LogGroup): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const { partition, account, region } = Stack.of(this);
    const qualifier = String(this.node.tryGetContext('@aws-cdk/core:bootstrapQualifier') ?? DefaultStackSynthesizer.DEFAULT_QUALIFIER);
    const assets = `arn:${partition}:s3:::cdk-${qualifier}-assets-${account}-${region}`;
    for (const statement of [
      { actions: ['s3:GetObject'], resources: [`${assets}/*`] },
      { actions: ['s3:ListBucket'], resources: [bucket.bucketArn] },
      { actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')] },
      { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [logGroup.logGroupArn] },
    ]) {
      role.addToPolicy(new PolicyStatement(statement));
    }
    return role;
  }
}
