import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect, it, vi } from 'vitest';
import type { AwsRequest } from '../../../local/endpoint/service.ts';
import { openServer, queueUrl, refusalOf, serveHttp } from './support/server.ts';

const QueueUrl = queueUrl('letters');

const post = (endpoint: string, target: string, body: string): Promise<Response> =>
  fetch(endpoint, { method: 'POST', headers: { 'X-Amz-Target': target }, body });

const request = (headers: Record<string, string>, body = ''): AwsRequest => ({
  method: 'POST',
  url: '/',
  headers,
  body: Buffer.from(body),
});

describe('SQS over HTTP, by hand', () => {
  it('names an operation that it does not serve', async () => {
    const { endpoint } = await serveHttp();
    const answer = await post(endpoint, 'AmazonSQS.TagQueue', '{}');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-amzn-query-error')).toBe('InvalidAction;Sender');
    expect(await answer.json()).toMatchObject({
      __type: 'com.amazon.coral.service#UnknownOperationException',
      message: expect.stringContaining('TagQueue'),
    });
  });

  it('refuses a body that is not JSON or not of the shape, by the field', async () => {
    const { endpoint } = await serveHttp();
    const broken = await post(endpoint, 'AmazonSQS.SendMessage', '{');
    expect(await broken.json()).toMatchObject({ __type: 'com.amazon.coral.service#SerializationException' });
    const odd = await post(endpoint, 'AmazonSQS.SendMessage', JSON.stringify({ QueueUrl, MessageBody: 7 }));
    expect(await odd.json()).toMatchObject({ message: expect.stringContaining('MessageBody') });
    const bare = await post(endpoint, 'AmazonSQS.ReceiveMessage', '{}');
    expect(await bare.json()).toMatchObject({ message: 'The request must contain the parameter QueueUrl.' });
  });

  it('tells a caller of the older query protocol so, in its XML', async () => {
    const { endpoint } = await serveHttp();
    const answer = await fetch(endpoint, { method: 'POST', body: new URLSearchParams({ Action: 'SendMessage', Version: '2012-11-05' }) });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(/<Code>AWS\.SimpleQueueService\.UnsupportedOperation<\/Code><Message>SendMessage came/);
  });
});

describe('the endpoint’s view', () => {
  it.each([
    ['SendMessageBatch', request({ 'x-amz-target': 'AmazonSQS.SendMessageBatch' })],
    ['ListQueues', request({ 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }, 'Version=2012-11-05&Action=ListQueues')],
    ['Unknown', request({ 'x-amz-target': 'DynamoDB_20120810.PutItem' })],
    ['Unknown', request({})],
  ])('finds the operation %s', async (name, sent) => {
    expect((await openServer()).operationOf(sent)).toBe(name);
  });

  it('can have a call fail by plan', async () => {
    const { client, server } = await serveHttp({ queues: [{ name: 'letters' }] });
    vi.spyOn(server, 'handle').mockImplementation(async (sent, response) => {
      server.fail(sent, response, 503, 'RequestThrottled', 'Slow down.');
    });
    expect(await refusalOf(client.send(new SendMessageCommand({ QueueUrl, MessageBody: 'a' })))).toMatchObject({
      name: 'RequestThrottled',
      message: 'Slow down.',
      status: 503,
    });
  });
});
