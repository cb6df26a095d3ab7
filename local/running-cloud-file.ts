import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SERVICES } from './services/service-endpoints.ts';

const RunningCloud = z.object({
  outputs: z.record(z.string(), z.string()),
  /** Of the AWS services. */
  endpoint: z.string(),
  /** Of services that are somewhere else. */
  endpoints: z.partialRecord(z.enum(SERVICES), z.string()).optional(),
  apiUrl: z.string(),
  issuer: z.string(),
  region: z.string(),
  pid: z.number(),
});

/** What other processes need to know of a running cloud. */
export type RunningCloud = z.infer<typeof RunningCloud>;

const fileIn = (dataDir: string): string => join(dataDir, 'outputs.json');

/** Lets other processes find this cloud. */
export async function announceCloud(dataDir: string, cloud: RunningCloud): Promise<void> {
  const temporary = `${fileIn(dataDir)}.${cloud.pid}`;
  await writeFile(temporary, `${JSON.stringify(cloud, null, 2)}\n`);
  await rename(temporary, fileIn(dataDir));
}

/** The cloud that runs on this data folder; undefined where none was started, or it stopped. After a crash it may be one that is gone. */
export async function findCloud(dataDir: string): Promise<RunningCloud | undefined> {
  const text = await readFile(fileIn(dataDir), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : RunningCloud.parse(JSON.parse(text));
}

/** Has other processes find this cloud no more, also where none was announced. */
export async function withdrawCloud(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true });
}
