import type { AwsRequest } from '../../endpoint/service.ts';
import { S3Error } from '../errors.ts';
import type { Address } from '../routing.ts';
import { checkPresignedUrl, isPresigned } from './presigned-url.ts';
import { checkPresignedUrlV2, isPresignedV2 } from './presigned-url-v2.ts';
import type { SecretOf } from './signature-v4.ts';

/**
 * Says who calls. URLs signed to be handed on are checked in full; of a signed header only who signed is read, since on one machine
 * there is nobody to keep out that way.
 * @throws {S3Error} AccessDenied for a request without a signature: buckets here are private; and as the checks of presigned URLs do
 */
export function identify(request: AwsRequest, address: Address, now: Date, secretOf: SecretOf | undefined): string {
  const authorization = request.headers.authorization;
  if (authorization !== undefined) return signerOf(authorization);
  if (isPresigned(address)) return checkPresignedUrl(request, address, now, secretOf);
  if (isPresignedV2(address)) return checkPresignedUrlV2(request, address, now, secretOf);
  throw new S3Error('AccessDenied');
}

function signerOf(authorization: string): string {
  if (!authorization.startsWith('AWS4-HMAC-SHA256')) {
    throw new S3Error('InvalidRequest', 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.');
  }
  const [, accessKeyId] = /Credential=([^,\s]+?)\/\d{8}\//.exec(authorization) ?? [];
  if (accessKeyId === undefined || !/Signature=[0-9a-f]+/.test(authorization)) throw new S3Error('AuthorizationHeaderMalformed');
  return accessKeyId;
}
