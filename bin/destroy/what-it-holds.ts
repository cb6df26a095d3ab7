import { ResourceNotFoundException, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import type { S3Client } from '@aws-sdk/client-s3';
import type { StackResource } from './stack-resources.ts';

/** Clients by which a stage's data is looked at. */
export interface DataClients {
  readonly s3: S3Client;
  readonly dynamodb: DynamoDBClient;
}

/** Buckets that hold nobody's data, but what AWS and the deployment put there. */
const SERVICE_BUCKETS = /^(AccessLogs|SitePage)/;

/** The tables and buckets of a stack that hold data of the newsroom: anything at all, be it only an old version. */
export async function whatItHolds(resources: readonly StackResource[], { s3, dynamodb }: DataClients): Promise<StackResource[]> {
  const holding: StackResource[] = [];
  for (const resource of resources) {
    if (resource.type === 'AWS::DynamoDB::Table') {
      if (await holdsItems(dynamodb, resource.id)) holding.push(resource);
    } else if (resource.type === 'AWS::S3::Bucket' && !SERVICE_BUCKETS.test(resource.logicalId)) {
      const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket: resource.id, MaxKeys: 1 }));
      if (Versions.length + DeleteMarkers.length > 0) holding.push(resource);
    }
  }
  return holding;
}

/** A table that was deleted by hand, as after a restore, holds nothing. */
async function holdsItems(dynamodb: DynamoDBClient, TableName: string): Promise<boolean> {
  try {
    const { Items = [] } = await dynamodb.send(new ScanCommand({ TableName, Limit: 1 }));
    return Items.length > 0;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}
