import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { FunctionDefinition } from '../../../local/functions/function-definition.ts';
import { FunctionHost } from '../../../local/functions/function-host.ts';
import type { LogLine } from '../../../local/functions/function-logs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A function whose bundle is this source. */
export async function functionOf(
  source: string,
  overrides: Partial<FunctionDefinition> = {},
  file = 'index.mjs',
): Promise<FunctionDefinition> {
  const code = await temporaryFolder();
  await writeFile(join(code, file), source);
  return {
    logicalId: 'Worker0A1B2C3D',
    name: 'Worker',
    arn: 'arn:aws:lambda:us-east-1:000000000000:function:Worker',
    handler: 'index.handler',
    code,
    environment: {},
    timeoutSeconds: 20,
    memoryMegabytes: 256,
    ...overrides,
  };
}

/** A host of these functions, stopped after the test, with what they write. */
export const hostOf = (...functions: FunctionDefinition[]): Promise<Hosted> => hostWith({}, ...functions);

interface Hosted {
  readonly host: FunctionHost;
  readonly lines: LogLine[];
  readonly logFolder: string;
}

/** Likewise, with no more environments a function than said. */
export async function hostWith(limits: { readonly environments?: number }, ...functions: FunctionDefinition[]): Promise<Hosted> {
  const lines: LogLine[] = [];
  const logFolder = await temporaryFolder();
  const aws = { region: 'us-east-1', endpoint: 'http://127.0.0.1:1' };
  const host = await FunctionHost.start({ ...limits, functions, aws, logFolder, onLine: (line) => lines.push(line) });
  onTestFinished(() => host.stop());
  return { host, lines, logFolder };
}
