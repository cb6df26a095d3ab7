import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import type { ListObjectVersionsCommandOutput, S3Client } from '@aws-sdk/client-s3';

/** Every version and delete marker below a prefix, page by page: by key, newest first. */
export async function* objectVersions(s3: S3Client, Bucket: string, Prefix: string): AsyncGenerator<ListObjectVersionsCommandOutput> {
  let page: ListObjectVersionsCommandOutput | undefined;
  do {
    page = await s3.send(
      new ListObjectVersionsCommand({ Bucket, Prefix, KeyMarker: page?.NextKeyMarker, VersionIdMarker: page?.NextVersionIdMarker }),
    );
    yield page;
  } while (page.IsTruncated === true);
}
