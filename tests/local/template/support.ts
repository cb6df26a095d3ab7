import { parseTemplate } from '../../../local/template/assembly.ts';
import type { Assembly } from '../../../local/template/assembly.ts';
import { readTemplate } from '../../../local/template/read-template.ts';
import type { CloudModel } from '../../../local/template/read-template.ts';
import type { Addresses } from '../../../local/template/values/identities.ts';

export const ADDRESSES: Addresses = {
  apiUrl: 'http://127.0.0.1:4700',
  s3Url: 'http://127.0.0.1:4566',
  issuer: 'http://127.0.0.1:4700/sign-in',
  queueUrl: (name) => `http://127.0.0.1:4566/000000000000/${name}`,
  queueArn: (name) => `arn:aws:sqs:us-east-1:000000000000:${name}`,
};

/** An assembly of these resources, whose code assets `CODE.zip` and `OTHER.zip` are in folders of those names. */
export const assemblyOf = (template: object): Assembly => ({
  stackName: 'Test',
  template: parseTemplate({ Resources: {}, ...template }),
  assets: new Map([
    ['CODE.zip', '/assets/code'],
    ['OTHER.zip', '/assets/other'],
  ]),
});

export const read = (template: object): CloudModel => readTemplate(assemblyOf(template), ADDRESSES);

/** A function as CDK synthesizes it, with these properties changed. */
export const aFunction = (properties: object = {}): object => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Runtime: 'nodejs24.x', Handler: 'index.handler', Code: { S3Bucket: 'assets', S3Key: 'CODE.zip' }, ...properties },
});
