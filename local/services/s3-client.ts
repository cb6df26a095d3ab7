import { S3Client } from '@aws-sdk/client-s3';
import { LAPTOP_SECRET } from '../functions/function-definition.ts';
import type { AwsAccess } from '../functions/function-definition.ts';
import { endpointOf } from './service-endpoints.ts';

/** A client of the S3 under the laptop's cloud. @param caller who its calls are known as, where the services are our own */
export const s3Client = ({ region, credentials, ...aws }: AwsAccess, caller: string): S3Client =>
  new S3Client({
    endpoint: endpointOf(aws, 's3'),
    region,
    forcePathStyle: true,
    credentials: credentials ?? { accessKeyId: caller, secretAccessKey: LAPTOP_SECRET },
  });
