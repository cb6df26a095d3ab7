import { kebabCase } from './names.ts';
import { ACCOUNT_ID, arn, REGION } from './pseudo-parameters.ts';

/** Where things are that have another address on a laptop than on AWS. */
export interface Addresses {
  /** The HTTP API, without a slash at its end. */
  readonly apiUrl: string;
  /** S3, without a slash at its end. */
  readonly s3Url: string;
  /** The issuer of access tokens. */
  readonly issuer: string;
  readonly queueUrl: (name: string) => string;
  readonly queueArn: (name: string) => string;
  /** Number of the version that the template publishes of a function, by its name; 1 where left out. */
  readonly versionOf?: (functionName: string) => string;
}

/** What `Ref` and `Fn::GetAtt` give for a resource. */
export interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The resource's own name: the one that the template states, else a readable one. */
export interface NamedResource {
  readonly type: string;
  readonly name: string;
  readonly fifo: boolean;
  /** Of a version or an alias: name of the function. */
  readonly functionName?: string;
}

type Identify = (resource: NamedResource, addresses: Addresses) => Identity;

const table: Identify = ({ name }) => ({ ref: name, attributes: { Arn: arn('dynamodb', `table/${name}`), TableName: name } });

/** @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html, “Return values” of each type */
const IDENTITIES: Readonly<Record<string, Identify>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::SQS::Queue': ({ name, fifo }, { queueUrl, queueArn }) => {
    const full = fifo && !name.endsWith('.fifo') ? `${name}.fifo` : name;
    return { ref: queueUrl(full), attributes: { Arn: queueArn(full), QueueName: full, QueueUrl: queueUrl(full) } };
  },
  'AWS::S3::Bucket': ({ name }) => {
    const bucket = kebabCase(name);
    return {
      ref: bucket,
      attributes: {
        Arn: `arn:aws:s3:::${bucket}`,
        DomainName: `${bucket}.s3.amazonaws.com`,
        RegionalDomainName: `${bucket}.s3.${REGION}.amazonaws.com`,
      },
    };
  },
  'AWS::Lambda::Function': ({ name }) => ({ ref: name, attributes: { Arn: arn('lambda', `function:${name}`) } }),
  'AWS::Lambda::Version': ({ functionName = '' }, { versionOf }) => {
    const version = versionOf?.(functionName) ?? '1';
    const ref = arn('lambda', `function:${functionName}:${version}`);
    return { ref, attributes: { FunctionArn: ref, Version: version } };
  },
  'AWS::Lambda::Alias': ({ name, functionName = '' }) => {
    const ref = arn('lambda', `function:${functionName}:${name}`);
    return { ref, attributes: { AliasArn: ref } };
  },
  'AWS::ApiGatewayV2::Api': ({ name }, { apiUrl }) => ({
    ref: kebabCase(name),
    attributes: { ApiId: kebabCase(name), ApiEndpoint: apiUrl },
  }),
  'AWS::Cognito::UserPool': ({ name }, { issuer }) => {
    const id = `${REGION}_${name}`;
    return {
      ref: id,
      attributes: {
        Arn: arn('cognito-idp', `userpool/${id}`),
        ProviderName: `cognito-idp.${REGION}.amazonaws.com/${id}`,
        ProviderURL: issuer,
        UserPoolId: id,
      },
    };
  },
  'AWS::Cognito::UserPoolClient': ({ name }) => ({ ref: kebabCase(name), attributes: { ClientId: kebabCase(name), Name: name } }),
  'AWS::Cognito::UserPoolDomain': ({ name }) => ({ ref: name, attributes: {} }),
  'AWS::CloudFront::Distribution': ({ name }) => ({
    ref: name,
    attributes: { Id: name, DomainName: `${kebabCase(name)}.cloudfront.net` },
  }),
  'AWS::CloudFront::Function': ({ name }) => {
    const FunctionARN = `arn:aws:cloudfront::${ACCOUNT_ID}:function/${name}`;
    return { ref: FunctionARN, attributes: { FunctionARN } };
  },
  'AWS::CloudFront::OriginAccessControl': ({ name }) => ({ ref: name, attributes: { Id: name } }),
  'AWS::CloudFront::ResponseHeadersPolicy': ({ name }) => ({ ref: name, attributes: { Id: name } }),
  'AWS::Events::Rule': ({ name }) => ({ ref: name, attributes: { Arn: arn('events', `rule/${name}`) } }),
  'AWS::Scheduler::Schedule': ({ name }) => ({ ref: name, attributes: { Arn: arn('scheduler', `schedule/default/${name}`) } }),
  'AWS::SNS::Topic': ({ name }) => ({ ref: arn('sns', name), attributes: { TopicArn: arn('sns', name), TopicName: name } }),
  'AWS::IAM::Role': ({ name }) => ({ ref: name, attributes: { Arn: `arn:aws:iam::000000000000:role/${name}` } }),
  'AWS::Logs::LogGroup': ({ name }) => ({ ref: name, attributes: { Arn: `${arn('logs', `log-group:${name}`)}:*` } }),
};

/** The property that states a resource's name, where it has one that the laptop follows. */
export const NAME_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Lambda::Alias': 'Name',
  'AWS::Cognito::UserPoolDomain': 'Domain',
  'AWS::Events::Rule': 'Name',
  'AWS::Scheduler::Schedule': 'Name',
};

/** Types that belong to a function, which their property `FunctionName` names. */
export const OF_FUNCTIONS: ReadonlySet<string> = new Set(['AWS::Lambda::Version', 'AWS::Lambda::Alias']);

/** A type not listed has a name only: `Ref` gives it, and it has no attributes. */
export const identityOf = (resource: NamedResource, addresses: Addresses): Identity =>
  IDENTITIES[resource.type]?.(resource, addresses) ?? { ref: resource.name, attributes: {} };

type SpellOut = (identity: Identity, addresses: Addresses) => readonly [aws: string, laptop: string];

const SPELLED_OUT: Readonly<Record<string, SpellOut>> = {
  'AWS::ApiGatewayV2::Api': ({ ref }, { apiUrl }) => [`https://${ref}.execute-api.${REGION}.amazonaws.com`, apiUrl],
  'AWS::CloudFront::Distribution': ({ attributes }, { apiUrl }) => [`https://${attributes['DomainName']}`, apiUrl],
  'AWS::Cognito::UserPool': ({ ref }, { issuer }) => [`https://cognito-idp.${REGION}.amazonaws.com/${ref}`, issuer],
  'AWS::Cognito::UserPoolDomain': ({ ref }, { issuer }) => [`https://${ref}.auth.${REGION}.amazoncognito.com`, issuer],
  'AWS::S3::Bucket': ({ attributes }, { s3Url }) => [`https://${attributes['RegionalDomainName']}`, s3Url],
};

/** Whether a template spells URLs of such a resource out from its id. */
export const isSpelledOut = (type: string): boolean => type in SPELLED_OUT;

/** The URL that a template spells out from a resource's id (`https://{api}.execute-api…`), and what it is on the laptop. */
export const spelledOutAddress = (type: string, identity: Identity, addresses: Addresses): readonly [string, string] | undefined =>
  SPELLED_OUT[type]?.(identity, addresses);
