import type { OtherAccess } from '../../../local/services/other/other-services.ts';
import { DYNOXIDE, MOTO } from './programs.ts';
import { startProgram } from './start-program.ts';

/** Set for a whole run, by vitest.other-clouds.ts: the same tests over services that are not ours. */
export const ON_OTHER_SERVICES = process.env['TEST_SERVICES'] === 'other';

/** As moto and dynoxide take them: any. */
export const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

/**
 * Other people's services for one cloud, empty: S3 and SQS by moto, DynamoDB by dynoxide, since moto's transactions lose commits that are made at
 * the same time.
 */
export async function startOtherServices(): Promise<OtherAccess & { stop(): Promise<void> }> {
  const [moto, dynoxide] = await Promise.all([startProgram(MOTO), startProgram(DYNOXIDE)]);
  return {
    endpoint: moto.endpoint,
    endpoints: { s3: moto.endpoint, sqs: moto.endpoint, dynamodb: dynoxide.endpoint },
    credentials: CREDENTIALS,
    stop: async () => void (await Promise.all([moto.stop(), dynoxide.stop()])),
  };
}
