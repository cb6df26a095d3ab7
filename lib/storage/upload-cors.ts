import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { CorsRule } from 'aws-cdk-lib/aws-s3';
import type { Stage } from '../../config/stages.ts';

/** Browsers only ever send the forms that the API signs; everything else goes through the API. */
export const uploadForms = ({ consoleOrigins }: Stage): CorsRule[] =>
  consoleOrigins.length === 0
    ? []
    : [
        {
          id: 'UploadForms',
          allowedMethods: [HttpMethods.POST],
          allowedOrigins: [...consoleOrigins],
          allowedHeaders: ['*'],
          exposedHeaders: ['ETag', 'x-amz-version-id'],
          maxAge: 3000,
        },
      ];
