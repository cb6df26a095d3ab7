import { describe, expect, it } from 'vitest';
import { endpointOf, endpointsIn, EndpointsMissing } from '../../../local/services/service-endpoints.ts';

const [ONE, OTHER] = ['http://127.0.0.1:5000', 'http://127.0.0.1:8000'];

describe('endpointsIn', () => {
  it('leaves all services ours where nothing is named', () => {
    expect(endpointsIn({})).toBeUndefined();
    expect(endpointsIn({ AWS_ENDPOINT_URL: '', AWS_ENDPOINT_URL_S3: '' })).toBeUndefined();
  });

  it('takes one endpoint for all, and those of single services before it', () => {
    const chosen = endpointsIn({ AWS_ENDPOINT_URL: ONE, AWS_ENDPOINT_URL_DYNAMODB: OTHER });
    expect(chosen).toEqual({ endpoint: ONE, endpoints: { dynamodb: OTHER } });
    expect([endpointOf(chosen!, 's3'), endpointOf(chosen!, 'sqs'), endpointOf(chosen!, 'dynamodb')]).toEqual([ONE, ONE, OTHER]);
  });

  it('takes one for each', () => {
    const each = { AWS_ENDPOINT_URL_S3: ONE, AWS_ENDPOINT_URL_SQS: ONE, AWS_ENDPOINT_URL_DYNAMODB: OTHER };
    expect(endpointsIn(each)).toMatchObject({ endpoints: { s3: ONE, sqs: ONE, dynamodb: OTHER } });
  });

  it('refuses some without the others, and says which are missing', () => {
    const some = () => endpointsIn({ AWS_ENDPOINT_URL_DYNAMODB: OTHER });
    expect(some).toThrow(EndpointsMissing);
    expect(some).toThrow(/set AWS_ENDPOINT_URL_S3 and AWS_ENDPOINT_URL_SQS, or AWS_ENDPOINT_URL /);
  });
});
