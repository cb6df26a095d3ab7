import type { Operation } from '../call.ts';
import type { SecretOf } from '../access/signature-v4.ts';
import { getBucketLocation, getBucketVersioning, headBucket } from './buckets.ts';
import { completeMultipartUpload } from './complete-multipart.ts';
import { copyObject } from './copy-object.ts';
import { deleteObject, deleteObjects } from './delete-object.ts';
import { listObjects, listObjectsV2 } from './list-objects.ts';
import { listObjectVersions } from './list-versions.ts';
import { abortMultipartUpload, createMultipartUpload, listParts, uploadPart } from './multipart.ts';
import { postObject } from './post-object.ts';
import { getObjectLockConfiguration, getObjectRetention } from './object-lock.ts';
import { getObject, headObject } from './read-object.ts';
import { putObject } from './write-object.ts';

/** The operations on a bucket or object that are served, by their names in S3's API reference. */
export const servedOperations = (region: string, secretOf: SecretOf | undefined): ReadonlyMap<string, Operation> =>
  new Map<string, Operation>(
    Object.entries({
      HeadBucket: headBucket(region),
      GetBucketLocation: getBucketLocation(region),
      GetBucketVersioning: getBucketVersioning,
      GetObjectLockConfiguration: getObjectLockConfiguration,
      ListObjects: listObjects,
      ListObjectsV2: listObjectsV2,
      ListObjectVersions: listObjectVersions,
      GetObject: getObject,
      HeadObject: headObject,
      GetObjectRetention: getObjectRetention,
      PutObject: putObject,
      PostObject: postObject(secretOf),
      CopyObject: copyObject,
      DeleteObject: deleteObject,
      DeleteObjects: deleteObjects,
      CreateMultipartUpload: createMultipartUpload,
      UploadPart: uploadPart,
      ListParts: listParts,
      CompleteMultipartUpload: completeMultipartUpload,
      AbortMultipartUpload: abortMultipartUpload,
    }),
  );
