import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import type { BootstrapNeed } from '../checks/bootstrap.ts';

const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      properties: z
        .object({ requiresBootstrapStackVersion: z.number().optional(), bootstrapStackVersionSsmParameter: z.string().optional() })
        .optional(),
    }),
  ),
});

const Template = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.looseObject({ ScalingConfig: z.object({ MaximumConcurrency: z.number() }).optional() }).optional(),
    }),
  ),
});

/** What a synthesized stack asks of the account that it goes to. */
export interface StackNeeds {
  readonly bootstrap: BootstrapNeed;
  /** How many functions the queues may keep busy at once. */
  readonly queueConcurrency: number;
}

/** Reads what the stack needs from the assembly that will be deployed. @param folder of the cloud assembly */
export async function needsOf(folder: string, stack: string): Promise<StackNeeds> {
  const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const { artifacts } = Manifest.parse(await read('manifest.json'));
  const { Resources } = Template.parse(await read(`${stack}.template.json`));
  const properties = artifacts[stack]?.properties;
  return {
    bootstrap: {
      parameter: properties?.bootstrapStackVersionSsmParameter ?? '/cdk-bootstrap/hnb659fds/version',
      version: properties?.requiresBootstrapStackVersion ?? 6,
    },
    queueConcurrency: Object.values(Resources).reduce(
      (sum, { Properties }) => sum + (Properties?.ScalingConfig?.MaximumConcurrency ?? 0),
      0,
    ),
  };
}
