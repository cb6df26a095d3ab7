import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { CorsRule } from 'aws-cdk-lib/aws-s3';
import type { Stage } from '../../config/stages.ts';

/** Where the console is when it has no name of its own: CloudFront makes one up, which is not known before all else is deployed. */
const MADE_UP = 'https://*.cloudfront.net';

/**
 * Browsers only ever send the forms that the API signs; everything else goes through the API. A form's signature says who may send what:
 * the origin only decides which page may read whether it arrived.
 */
export const uploadForms = ({ consoleDomain, consoleOrigins }: Stage): CorsRule[] => [
  {
    id: 'UploadForms',
    allowedMethods: [HttpMethods.POST],
    allowedOrigins: [consoleDomain === undefined ? MADE_UP : `https://${consoleDomain.name}`, ...consoleOrigins],
    allowedHeaders: ['*'],
    exposedHeaders: ['ETag', 'x-amz-version-id'],
    maxAge: 3000,
  },
];
