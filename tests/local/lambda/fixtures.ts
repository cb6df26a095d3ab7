import { LambdaClient } from '@aws-sdk/client-lambda';
import { onTestFinished } from 'vitest';
import { CallCounts } from '../../../local/endpoint/calls.ts';
import { AwsEndpoint } from '../../../local/endpoint/endpoint.ts';
import { Faults } from '../../../local/endpoint/faults.ts';
import { LambdaServer } from '../../../local/lambda/server.ts';
import { listen } from '../../../local/listen.ts';
import { functionOf, hostOf } from '../functions/fixtures.ts';

const SOURCE = `
  export const handler = async (event, { functionVersion }) => {
    if (event.fail) throw new RangeError('too far');
    return { event, functionVersion };
  };`;

/** A function with the alias `live`, behind Lambda's API. */
export async function lambdaOf() {
  const { host } = await hostOf(await functionOf(SOURCE, { aliases: ['live'] }));
  const calls = new CallCounts();
  const endpoint = new AwsEndpoint({
    services: [new LambdaServer(() => host)],
    functions: { nameOf: () => undefined, refusal: () => undefined, mayList: () => true, kill: async () => {} },
    faults: new Faults(),
    calls,
  });
  const listener = await listen(0, (request, response) => void endpoint.handle(request, response));
  const lambda = new LambdaClient({
    endpoint: listener.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  onTestFinished(async () => {
    lambda.destroy();
    await listener.close();
  });
  return { lambda, calls };
}
