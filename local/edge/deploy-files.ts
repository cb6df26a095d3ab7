import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { BucketDeploymentModel, DeployedFolder } from '../template/resources/bucket-deployments.ts';
import { wildcard } from './wildcard.ts';

/** Types that the AWS CLI gives to files by their names; others have none. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/vnd.microsoft.icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Puts a deployment's files into its bucket, as `aws s3 sync` does without `--delete`. */
export async function deployFiles(
  s3: S3Client,
  { bucket, prefix, sources, cacheControl, ...filter }: BucketDeploymentModel,
): Promise<void> {
  for (const source of sources) {
    const paths = (await readdir(source.folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(source.folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    await Promise.all(
      paths
        .filter((path) => isDeployed(path, filter))
        .map(async (path) => {
          const ContentType = TYPES[extname(path)];
          const file = { Bucket: bucket, Key: `${prefix}${path}`, Body: await contentOf(source, path) };
          const headers = { ...(ContentType && { ContentType }), ...(cacheControl !== undefined && { CacheControl: cacheControl }) };
          await s3.send(new PutObjectCommand({ ...file, ...headers }));
        }),
    );
  }
}

const isDeployed = (path: string, { exclude, include }: Pick<BucketDeploymentModel, 'exclude' | 'include'>): boolean =>
  include.some((pattern) => wildcard(pattern).test(path)) || !exclude.some((pattern) => wildcard(pattern).test(path));

async function contentOf(source: DeployedFolder, path: string): Promise<Buffer | string> {
  const content = await readFile(join(source.folder, path));
  return source.marked ? source.filledIn(content.toString('utf8')) : content;
}
