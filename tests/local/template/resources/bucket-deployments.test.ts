import { expect, it } from 'vitest';
import { read } from '../support.ts';

const deployment = (properties: object = {}) => ({
  Resources: {
    Page: { Type: 'AWS::S3::Bucket' },
    Pool: { Type: 'AWS::Cognito::UserPool' },
    Files: {
      Type: 'Custom::CDKBucketDeployment',
      Properties: {
        ServiceToken: 'provider',
        DestinationBucketName: { Ref: 'Page' },
        SourceObjectKeys: ['CODE.zip', 'OTHER.zip'],
        SourceMarkers: [{}, { '<<0>>': { Ref: 'Pool' }, '<<1>>': 'a "quoted" word' }],
        SourceMarkersConfig: [{}, { jsonEscape: true }],
        Prune: false,
        Exclude: ['assets/*'],
        SystemMetadata: { 'cache-control': 'no-cache' },
        ...properties,
      },
    },
  },
});

it('puts folders of the assembly into a bucket, with marks filled in and the laptop’s addresses', () => {
  const [files] = read(deployment()).deployments;
  expect(files).toMatchObject({ bucket: 'page', prefix: '', exclude: ['assets/*'], include: [], cacheControl: 'no-cache' });
  expect(files?.sources.map(({ folder, marked }) => [folder, marked])).toEqual([
    ['/assets/code', false],
    ['/assets/other', true],
  ]);
  const filled = files?.sources[1]?.filledIn('{"authority":"https://cognito-idp.us-east-1.amazonaws.com/<<0>>","word":"<<1>>"}') ?? '';
  expect(JSON.parse(filled)).toEqual({ authority: 'http://127.0.0.1:4700/sign-in', word: 'a "quoted" word' });
});

it.each([
  ['deletes', { Prune: true }, 'deletes no file of an earlier deployment'],
  ['keeps archives whole', { Extract: false }, 'deploys folders only'],
  ['says more of its files', { SystemMetadata: { 'content-language': 'en' } }, 'knows cache-control only'],
  ['has a source that is not there', { SourceObjectKeys: ['NONE.zip'] }, 'its source NONE.zip is not among the assembly'],
])('refuses a deployment that %s', (_what, properties, message) => {
  expect(() => read(deployment(properties)).deployments).toThrow(message);
});
