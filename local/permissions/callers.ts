import type { AwsRequest } from '../endpoint/service.ts';
import { readForm } from '../s3/upload/form.ts';
import type { CloudModel } from '../template/read-template.ts';
import type { Principal } from './policy/principal.ts';

/** The access key id under which the laptop's CloudFront reads the page. */
export const CLOUDFRONT = 'cloudfront.amazonaws.com';

/** Who calls by an access key id: a function by its logical id, CloudFront by its service name, else somebody with an account of their own. */
export function principalOf(accessKeyId: string, { functions, distribution }: Pick<CloudModel, 'functions' | 'distribution'>): Principal {
  const caller = functions.find(({ logicalId }) => logicalId === accessKeyId);
  if (caller?.role !== undefined) return { kind: 'role', arn: caller.role, session: caller.name };
  if (accessKeyId === CLOUDFRONT && distribution !== undefined) return { kind: 'service', name: CLOUDFRONT, sourceArn: distribution.arn };
  return { kind: 'user', name: accessKeyId };
}

/** The access key id that a request may do something by: of a form that a browser sends, its signer's. Empty where it is not signed. */
export function signerOf(operation: string, { headers, body }: AwsRequest, accessKeyId: string): string {
  if (operation !== 'PostObject') return accessKeyId;
  try {
    return (
      readForm(body, headers['content-type'] ?? '')
        .fields.get('x-amz-credential')
        ?.split('/')[0] ?? ''
    );
  } catch {
    return '';
  }
}
