/** Types that a reader brings to life. */
const READ = [
  'AWS::ApiGatewayV2::Api',
  'AWS::ApiGatewayV2::Authorizer',
  'AWS::ApiGatewayV2::Integration',
  'AWS::ApiGatewayV2::Route',
  'AWS::ApiGatewayV2::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::OriginAccessControl',
  'AWS::CloudFront::ResponseHeadersPolicy',
  'AWS::CodeDeploy::Application',
  'AWS::CodeDeploy::DeploymentGroup',
  'AWS::CloudWatch::Alarm',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Cognito::UserPoolDomain',
  'AWS::Cognito::UserPoolGroup',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Events::Rule',
  'AWS::Lambda::Alias',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::Version',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'Custom::CDKBucketDeployment',
  'Custom::S3BucketNotifications',
];

/** Types that have no life on a laptop, each for its reason. */
const SKIPPED: Readonly<Record<string, readonly string[]>> = {
  'who may do what': [
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::Policy',
    'AWS::IAM::Role',
    'AWS::Lambda::Permission',
    'AWS::S3::BucketPolicy',
    'AWS::SNS::TopicPolicy',
    'AWS::SQS::QueuePolicy',
    'AWS::KMS::Alias',
    'AWS::KMS::Key',
  ],
  'being watched and told': [
    'AWS::Budgets::Budget',
    'AWS::CloudWatch::CompositeAlarm',
    'AWS::CloudWatch::Dashboard',
    'AWS::Logs::LogGroup',
    'AWS::Logs::MetricFilter',
    'AWS::Logs::QueryDefinition',
    'AWS::SNS::Subscription',
    'AWS::SNS::Topic',
  ],
  'retries of asynchronous calls, which the next tick makes good': ['AWS::Lambda::EventInvokeConfig'],
  'how Cognito’s own pages look': ['AWS::Cognito::ManagedLoginBranding'],
  'serving the deployment only': [
    'AWS::CDK::Metadata',
    'AWS::Lambda::LayerVersion',
    'Custom::LogRetention',
    'Custom::S3AutoDeleteObjects',
    'Custom::CrossRegionExportReader',
  ],
};

const KNOWN: ReadonlySet<string> = new Set([...READ, ...Object.values(SKIPPED).flat()]);

/** Whether the laptop knows what to do about a resource of this type, be it nothing. */
export const isKnownType = (type: string): boolean => KNOWN.has(type);
