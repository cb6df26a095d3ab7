import { SQSClient } from '@aws-sdk/client-sqs';

const endpoint = process.env['AWS_ENDPOINT_URL_SQS'] ?? process.env['AWS_ENDPOINT_URL'];

/** Follows these variables even though a queue's URL names another host: a local run must never call AWS. */
export const sqs: SQSClient = new SQSClient(endpoint === undefined ? {} : { endpoint });
