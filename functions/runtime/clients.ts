import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** Where AWS is: absent means AWS itself, else one endpoint for every service, as on a laptop. */
const endpoint = process.env['AWS_ENDPOINT_URL'];

/** Clients live as long as the execution environment: connections are reused between invocations. */
export const documents: DynamoDBDocumentClient = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

/** The SQS client follows a queue's URL unless its endpoint is set in code: a local run must never call AWS. */
export const sqs: SQSClient = new SQSClient(endpoint === undefined ? {} : { endpoint });

export const s3: S3Client = new S3Client({ forcePathStyle: endpoint !== undefined });
