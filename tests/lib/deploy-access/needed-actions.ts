import { ACCOUNT, REGION } from './support.ts';

const arn = (service: string, resource: string) => `arn:aws:${service}:${REGION}:${ACCOUNT}:${resource}`;
const global = (service: string, resource: string) => `arn:aws:${service}::${ACCOUNT}:${resource}`;
const crud = (service: string, name: string, read = 'Get') =>
  [`Create${name}`, `${read}${name}`, `Update${name}`, `Delete${name}`].map((action) => `${service}:${action}`);
const NAME = 'ClaimDocket-staging-ArticleBucket0A1B2C3D-x1y2z3';
const BUCKET = `arn:aws:s3:::${NAME.toLowerCase()}`;
const FUNCTION = arn('lambda', `function:${NAME}`);
const API = `arn:aws:apigateway:${REGION}::/apis/a1b2c3`;
const POOL = arn('cognito-idp', `userpool/${REGION}_Ab1`);

/** What CloudFormation asks of a service to make, read, change and delete a resource, and on what. */
export interface Needed {
  readonly actions: readonly string[];
  readonly on: string;
}

const apiGateway = (path: string): Needed => ({
  actions: ['POST', 'GET', 'PATCH', 'PUT', 'DELETE'].map((verb) => `apigateway:${verb}`),
  on: `${API}/${path}`,
});
const cloudFront = (name: string, kind: string): Needed => ({ actions: crud('cloudfront', name), on: global('cloudfront', `${kind}/E1`) });
const cognito = (name: string, read = 'Describe'): Needed => ({ actions: crud('cognito-idp', name, read), on: POOL });

/**
 * By the type of resource, as AWS's service authorization reference names them. Held against the policy only: nobody deployed by it yet.
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export const NEEDED: Readonly<Record<string, Needed>> = {
  'AWS::ApiGatewayV2::Api': apiGateway(''),
  'AWS::ApiGatewayV2::Authorizer': apiGateway('authorizers/x'),
  'AWS::ApiGatewayV2::Integration': apiGateway('integrations/x'),
  'AWS::ApiGatewayV2::Route': apiGateway('routes/x'),
  'AWS::ApiGatewayV2::Stage': apiGateway('stages/$default'),
  'AWS::Budgets::Budget': { actions: ['budgets:ModifyBudget', 'budgets:ViewBudget'], on: global('budgets', 'budget/x') },
  'AWS::CloudFront::Distribution': cloudFront('Distribution', 'distribution'),
  'AWS::CloudFront::Function': {
    actions: [...crud('cloudfront', 'Function'), 'cloudfront:PublishFunction'],
    on: global('cloudfront', `function/${NAME}`),
  },
  'AWS::CloudFront::OriginAccessControl': cloudFront('OriginAccessControl', 'origin-access-control'),
  'AWS::CloudFront::ResponseHeadersPolicy': cloudFront('ResponseHeadersPolicy', 'response-headers-policy'),
  'AWS::CloudWatch::Alarm': {
    actions: ['cloudwatch:PutMetricAlarm', 'cloudwatch:DescribeAlarms', 'cloudwatch:DeleteAlarms'],
    on: arn('cloudwatch', `alarm:${NAME}`),
  },
  'AWS::CloudWatch::Dashboard': {
    actions: ['cloudwatch:PutDashboard', 'cloudwatch:GetDashboard', 'cloudwatch:DeleteDashboards'],
    on: global('cloudwatch', 'dashboard/claim-docket-staging'),
  },
  'AWS::CodeDeploy::Application': { actions: crud('codedeploy', 'Application'), on: arn('codedeploy', `application:${NAME}`) },
  'AWS::CodeDeploy::DeploymentGroup': {
    actions: [
      ...crud('codedeploy', 'DeploymentGroup'),
      'codedeploy:CreateDeployment',
      'codedeploy:GetDeployment',
      'codedeploy:StopDeployment',
    ],
    on: arn('codedeploy', `deploymentgroup:${NAME}/${NAME}`),
  },
  'AWS::Cognito::ManagedLoginBranding': cognito('ManagedLoginBranding'),
  'AWS::Cognito::UserPool': cognito('UserPool'),
  'AWS::Cognito::UserPoolClient': cognito('UserPoolClient'),
  'AWS::Cognito::UserPoolDomain': cognito('UserPoolDomain'),
  'AWS::Cognito::UserPoolGroup': cognito('Group', 'Get'),
  'AWS::DynamoDB::Table': {
    actions: [
      ...crud('dynamodb', 'Table', 'Describe'),
      'dynamodb:UpdateTimeToLive',
      'dynamodb:DescribeTimeToLive',
      'dynamodb:UpdateContinuousBackups',
      'dynamodb:DescribeContinuousBackups',
      'dynamodb:PutResourcePolicy',
      'dynamodb:GetResourcePolicy',
      'dynamodb:DescribeContributorInsights',
      'dynamodb:DescribeKinesisStreamingDestination',
      'dynamodb:ListTagsOfResource',
      'dynamodb:TagResource',
    ],
    on: arn('dynamodb', `table/${NAME}`),
  },
  'AWS::IAM::Policy': { actions: ['iam:GetRolePolicy', 'iam:DeleteRolePolicy'], on: global('iam', `role/${NAME}`) },
  'AWS::IAM::Role': {
    actions: ['iam:GetRole', 'iam:UpdateRole', 'iam:UpdateAssumeRolePolicy', 'iam:DeleteRole', 'iam:TagRole'],
    on: global('iam', `role/${NAME}`),
  },
  'AWS::KMS::Key': {
    actions: [
      'kms:CreateKey',
      'kms:DescribeKey',
      'kms:EnableKeyRotation',
      'kms:GetKeyRotationStatus',
      'kms:PutKeyPolicy',
      'kms:GetKeyPolicy',
      'kms:ScheduleKeyDeletion',
      'kms:TagResource',
    ],
    on: arn('kms', 'key/x'),
  },
  'AWS::Lambda::Alias': { actions: crud('lambda', 'Alias'), on: FUNCTION },
  'AWS::Lambda::EventInvokeConfig': {
    actions: ['lambda:PutFunctionEventInvokeConfig', 'lambda:GetFunctionEventInvokeConfig', 'lambda:DeleteFunctionEventInvokeConfig'],
    on: FUNCTION,
  },
  'AWS::Lambda::EventSourceMapping': { actions: crud('lambda', 'EventSourceMapping'), on: arn('lambda', 'event-source-mapping:x') },
  'AWS::Lambda::Function': {
    actions: [
      ...crud('lambda', 'Function').filter((action) => action !== 'lambda:UpdateFunction'),
      'lambda:UpdateFunctionCode',
      'lambda:UpdateFunctionConfiguration',
      'lambda:GetFunctionConfiguration',
      'lambda:GetFunctionCodeSigningConfig',
      'lambda:GetFunctionRecursionConfig',
      'lambda:GetRuntimeManagementConfig',
      'lambda:TagResource',
      'lambda:UntagResource',
    ],
    on: FUNCTION,
  },
  'AWS::Lambda::LayerVersion': {
    actions: ['lambda:PublishLayerVersion', 'lambda:GetLayerVersion', 'lambda:DeleteLayerVersion'],
    on: arn('lambda', 'layer:SiteFilesAwsCliLayer:1'),
  },
  'AWS::Lambda::Permission': { actions: ['lambda:AddPermission', 'lambda:RemovePermission', 'lambda:GetPolicy'], on: `${FUNCTION}:live` },
  'AWS::Lambda::Version': {
    actions: ['lambda:PublishVersion', 'lambda:GetFunctionConfiguration', 'lambda:DeleteFunction'],
    on: `${FUNCTION}:1`,
  },
  'AWS::Logs::LogGroup': {
    actions: [
      'logs:CreateLogGroup',
      'logs:DescribeLogGroups',
      'logs:DeleteLogGroup',
      'logs:PutRetentionPolicy',
      'logs:TagResource',
      'logs:ListTagsForResource',
    ],
    on: arn('logs', `log-group:${NAME}`),
  },
  'AWS::Logs::MetricFilter': {
    actions: ['logs:PutMetricFilter', 'logs:DescribeMetricFilters', 'logs:DeleteMetricFilter'],
    on: arn('logs', `log-group:${NAME}`),
  },
  'AWS::Logs::QueryDefinition': {
    actions: ['logs:PutQueryDefinition', 'logs:DescribeQueryDefinitions', 'logs:DeleteQueryDefinition'],
    on: '*',
  },
  'AWS::S3::Bucket': {
    actions: [
      'CreateBucket',
      'DeleteBucket',
      'PutEncryptionConfiguration',
      'PutLifecycleConfiguration',
      'PutBucketCORS',
      'PutBucketLogging',
      'PutBucketNotification',
      'PutBucketObjectLockConfiguration',
      'PutBucketOwnershipControls',
      'PutBucketPublicAccessBlock',
      'PutBucketTagging',
      'PutBucketVersioning',
      'GetBucketVersioning',
      'GetLifecycleConfiguration',
      'ListBucket',
    ].map((action) => `s3:${action}`),
    on: BUCKET,
  },
  'AWS::S3::BucketPolicy': { actions: ['s3:PutBucketPolicy', 's3:GetBucketPolicy', 's3:DeleteBucketPolicy'], on: BUCKET },
  'AWS::SNS::Subscription': { actions: ['sns:Subscribe', 'sns:Unsubscribe', 'sns:GetSubscriptionAttributes'], on: arn('sns', NAME) },
  'AWS::SNS::Topic': {
    actions: ['sns:CreateTopic', 'sns:GetTopicAttributes', 'sns:SetTopicAttributes', 'sns:DeleteTopic', 'sns:TagResource'],
    on: arn('sns', NAME),
  },
  'AWS::SNS::TopicPolicy': { actions: ['sns:SetTopicAttributes'], on: arn('sns', NAME) },
  'AWS::SQS::Queue': {
    actions: [
      'sqs:CreateQueue',
      'sqs:GetQueueUrl',
      'sqs:GetQueueAttributes',
      'sqs:SetQueueAttributes',
      'sqs:DeleteQueue',
      'sqs:TagQueue',
      'sqs:UntagQueue',
      'sqs:ListQueueTags',
    ],
    on: arn('sqs', NAME),
  },
  'AWS::SQS::QueuePolicy': { actions: ['sqs:SetQueueAttributes'], on: arn('sqs', NAME) },
  'AWS::Scheduler::Schedule': { actions: crud('scheduler', 'Schedule'), on: arn('scheduler', `schedule/default/${NAME}`) },
  'Custom::CDKBucketDeployment': {
    actions: ['lambda:InvokeFunction'],
    on: arn('lambda', 'function:ClaimDocket-staging-CustomCDKBucketDeployment8693BB-x1y2z3'),
  },
};
