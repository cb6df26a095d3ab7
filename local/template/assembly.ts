import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { TemplateMistake } from './mistake.ts';

/** @see https://docs.aws.amazon.com/cdk/v2/guide/deploy.html#deploy-how-synth-assemblies */
const Manifest = z.object({ artifacts: z.record(z.string(), z.object({ type: z.string(), properties: z.unknown() })) });
const StackProperties = z.object({ templateFile: z.string(), stackName: z.string().optional() });
const AssetProperties = z.object({ file: z.string() });
const AssetManifest = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Condition: z.string().optional(),
  UpdatePolicy: z.unknown().optional(),
});
const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown(), Condition: z.string().optional() })).default({}),
  Parameters: z.record(z.string(), z.object({ Default: z.coerce.string().optional() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Mappings: z.record(z.string(), z.unknown()).default({}),
});

export type TemplateResource = z.infer<typeof Resource>;
/** A CloudFormation template, as far as the laptop reads it; intrinsic functions are still unresolved. */
export type Template = z.infer<typeof Template>;

/** What `cdk synth` wrote: one stack's template and where its assets are. */
export interface Assembly {
  readonly stackName: string;
  readonly template: Template;
  /** Folder or file of each asset, by its key in the bucket of assets: what a function's `Code.S3Key` says. */
  readonly assets: ReadonlyMap<string, string>;
}

/**
 * Reads a cloud assembly of one stack.
 * @throws TemplateMistake where the folder holds no such assembly
 */
export async function readAssembly(folder: string): Promise<Assembly> {
  const manifest = await readJson(folder, 'manifest.json', Manifest);
  const artifacts = Object.entries(manifest.artifacts);
  const stacks = artifacts.filter(([, { type }]) => type === 'aws:cloudformation:stack');
  const [stack] = stacks;
  if (stack === undefined || stacks.length > 1) {
    throw new TemplateMistake(folder, `the laptop runs one stack, but the app has ${stacks.length}`);
  }
  const [id, { properties }] = stack;
  const { templateFile, stackName } = check(StackProperties, properties, `manifest.json, ${id}`);
  const template = await readJson(folder, templateFile, Template);
  const assets = new Map<string, string>();
  for (const [name, artifact] of artifacts.filter(([, { type }]) => type === 'cdk:asset-manifest')) {
    const { file } = check(AssetProperties, artifact.properties, `manifest.json, ${name}`);
    const { files } = await readJson(folder, file, AssetManifest);
    for (const { source, destinations } of Object.values(files)) {
      for (const { objectKey } of Object.values(destinations)) {
        if (source.path !== undefined) assets.set(objectKey, resolve(folder, source.path));
      }
    }
  }
  return { stackName: stackName ?? id, template, assets };
}

/** A template on its own, as tests write them. */
export const parseTemplate = (template: unknown): Template => check(Template, template, 'template');

async function readJson<T>(folder: string, file: string, schema: z.ZodType<T>): Promise<T> {
  const path = resolve(folder, file);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new TemplateMistake(path, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  return check(schema, JSON.parse(text), file);
}

function check<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new TemplateMistake(place, result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
}
