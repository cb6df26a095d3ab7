/** Something that a policy allows and the laptop never does. */
export interface NotExercised {
  /** Fits the grant as `policy/statement: action on resource`. */
  readonly grant: RegExp;
  readonly reason: string;
}

/** Every permission of which no test makes use, and why it is given all the same. */
export const NOT_EXERCISED: readonly NotExercised[] = [
  { grant: /\/WriteLogs: logs:/, reason: 'Lambda writes the functions’ logs; the laptop keeps them in files.' },
  { grant: /: xray:/, reason: 'Lambda sends traces to X-Ray, of which the laptop has none.' },
  { grant: /^AccessLogsBucketPolicy\w+\/\d+: s3:PutObject on /, reason: 'S3 writes its own access logs there; the laptop’s keeps none.' },
  {
    grant: /^SitePageBucketPolicy\w+\/1: s3:(?:GetObject on arn:aws:s3:::[\w-]+|ListBucket on arn:aws:s3:::[\w-]+\/\*)$/,
    reason:
      'CDK names both resources for both actions. Objects are what can be got, a bucket is what can be listed: the other two pairs allow nothing.',
  },
];

/** Roles under which no part of the product works, and with them their policies, by the beginning of their logical id. */
export const OTHER_ROLES: Readonly<Record<string, string>> = {
  IngestReleaseRole: 'CodeDeploy shifts traffic to a new version under it, by AWS’s own policy for that.',
  ReviewApiReleaseRole: 'As for ingest.',
  SiteFilesRole: 'CDK’s own function puts the console’s files into their bucket with it, while the stack is deployed.',
};

/** Policies of resources that the laptop does not have, by the beginning of their logical id. */
export const OTHER_POLICIES: Readonly<Record<string, string>> = {
  AlarmsKey: 'CloudWatch encrypts alarms by it; the laptop sends none.',
  AlarmsTopicPolicy: 'CloudWatch tells people of alarms by it; the laptop sends no mail.',
};
