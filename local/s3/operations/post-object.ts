import { createHash } from 'node:crypto';
import { header, originOf, type Answer, type Operation, type S3Call } from '../call.ts';
import { S3Error } from '../errors.ts';
import { amzDate, sameSignature, scopeOf, signV4, type SecretOf } from '../access/signature-v4.ts';
import { checkPolicy, parsePolicy } from '../access/post-policy.ts';
import { checkKey } from '../routing.ts';
import { DEFAULT_ALGORITHM } from '../upload/checksums.ts';
import { describe } from '../upload/description.ts';
import { readForm, type UploadForm } from '../upload/form.ts';
import { givenChecksum, verifiedChecksum } from '../upload/payload.ts';
import { toPlainXml } from '../xml.ts';
import { checksumHeaders, writtenHeaders } from './object-headers.ts';
import { headerValue } from './read-object.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html */
export const postObject =
  (secretOf: SecretOf | undefined): Operation =>
  async (call: S3Call): Promise<Answer> => {
    const form = readForm(call.body, header(call, 'content-type') ?? '');
    const callerId = admit(form, call, secretOf);
    const key = (form.fields.get('key') ?? '').replaceAll('${filename}', form.fileName);
    if (key === '') throw missing('key');
    checkKey(key);
    const described = [...form.fields].map(([name, value]) => [name, headerValue(name, value)] as const);
    const checksum = await verifiedChecksum(givenChecksum(Object.fromEntries(form.fields)), form.file, DEFAULT_ALGORITHM);
    const version = await call.bucket.write(
      {
        key,
        body: [form.file],
        size: form.file.length,
        etag: createHash('md5').update(form.file).digest('hex'),
        description: describe(described, call.operation),
        checksum: { ...checksum, type: 'FULL_OBJECT' },
      },
      {},
      originOf({ ...call, callerId }, 'ObjectCreated:Post'),
    );
    const headers = { ...writtenHeaders(call.bucket, version), ...checksumHeaders(version.checksum) };
    return success(form, call, { key, etag: `"${version.etag}"` }, headers);
  };

/** Checks the form's signature and policy; returns who signed it. */
function admit({ fields, file }: UploadForm, call: S3Call, secretOf: SecretOf | undefined): string {
  const policy = fields.get('policy');
  if (policy === undefined) throw new S3Error('AccessDenied');
  const need = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined || value === '') throw missing(name);
    return value;
  };
  if (need('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') throw invalid('x-amz-algorithm', need('x-amz-algorithm'));
  const scope = scopeOf(need('x-amz-credential'));
  if (scope === undefined) throw invalid('x-amz-credential', need('x-amz-credential'));
  if (amzDate(need('x-amz-date')) === undefined) throw invalid('x-amz-date', need('x-amz-date'));
  const signature = need('x-amz-signature');
  if (secretOf !== undefined) {
    const secret = secretOf(scope.accessKeyId);
    if (secret === undefined) throw new S3Error('InvalidAccessKeyId', undefined, { fields: { AWSAccessKeyId: scope.accessKeyId } });
    if (!sameSignature(signature, signV4(secret, scope, policy))) throw new S3Error('SignatureDoesNotMatch');
  }
  checkPolicy(parsePolicy(policy), new Map([...fields, ['bucket', call.bucket.name]]), file.length, call.now);
  return scope.accessKeyId;
}

const missing = (field: string): S3Error =>
  new S3Error(
    'InvalidArgument',
    `Bucket POST must contain a field named '${field}'.  If it is specified, please check the order of the fields.`,
    {
      fields: { ArgumentName: field, ArgumentValue: '' },
    },
  );

const invalid = (field: string, value: string): S3Error =>
  new S3Error('InvalidArgument', `The value of the field ${field} is not valid`, { fields: { ArgumentName: field, ArgumentValue: value } });

/** Answers as the form's `success_action_…` fields ask; 204 where they ask for nothing. */
function success({ fields }: UploadForm, call: S3Call, made: { key: string; etag: string }, headers: Record<string, string>): Answer {
  const location = `http://${header(call, 'host') ?? 'localhost'}/${call.bucket.name}/${encodeURIComponent(made.key)}`;
  const redirect = redirectTo(fields.get('success_action_redirect') ?? '');
  if (redirect !== undefined) {
    for (const [name, value] of Object.entries({ bucket: call.bucket.name, ...made })) redirect.searchParams.set(name, value);
    return { status: 303, headers: { ...headers, location: redirect.href } };
  }
  const status = fields.get('success_action_status');
  if (status !== '201') return { status: status === '200' ? 200 : 204, headers: { ...headers, location } };
  const body = toPlainXml('PostResponse', { Location: location, Bucket: call.bucket.name, Key: made.key, ETag: made.etag });
  return { status: 201, headers: { ...headers, location, 'content-type': 'application/xml' }, body };
}

/** S3 ignores a redirect that is no URL. */
const redirectTo = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);
