import type { AwsRequest } from './service.ts';

/** Who signed a request, as far as it says; the laptop does not check that it is true. */
export interface Caller {
  /** Access key id; empty where the request is not signed. */
  readonly accessKeyId: string;
  /** What the signature is for: `s3`, `sqs`, `dynamodb`; empty where it does not say. */
  readonly service: string;
  /** Of temporary credentials; on the laptop the id of the function's environment. */
  readonly sessionToken: string | undefined;
}

/**
 * Reads a request's `Authorization` header or its presigned query, of Signature Version 4, or of version 2 in a query.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-authentication-methods.html
 */
export function callerOf({ url, headers }: Pick<AwsRequest, 'url' | 'headers'>): Caller {
  const mark = url.indexOf('?');
  const query = new URLSearchParams(mark < 0 ? '' : url.slice(mark));
  const credential = /Credential=([^,\s]+)/.exec(headers.authorization ?? '')?.[1] ?? query.get('X-Amz-Credential') ?? '';
  const [accessKeyId = '', , , service = ''] = credential.split('/');
  const token = headers['x-amz-security-token'] ?? query.get('X-Amz-Security-Token') ?? undefined;
  return {
    accessKeyId: accessKeyId === '' ? (query.get('AWSAccessKeyId') ?? '') : accessKeyId,
    service,
    sessionToken: Array.isArray(token) ? token[0] : token,
  };
}
