import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const Step = z.strictObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.unknown()).default({}),
  'working-directory': z.string().optional(),
});
const Job = z.looseObject({
  uses: z.string().optional(),
  needs: z.string().optional(),
  if: z.string().optional(),
  environment: z.string().optional(),
  'runs-on': z.string().optional(),
  'timeout-minutes': z.number().optional(),
  permissions: Permissions,
  steps: z.array(Step).default([]),
});
const Workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions,
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.unknown() }),
  jobs: z.record(z.string(), Job),
});

export type Step = z.infer<typeof Step>;
export type Job = z.infer<typeof Job>;

/** A workflow as GitHub reads it, and its text. */
export interface WorkflowFile extends z.infer<typeof Workflow> {
  readonly file: string;
  readonly text: string;
}

const FOLDER = '.github/workflows';

/** All workflows of the project, by the names of their files. */
export const WORKFLOWS: readonly WorkflowFile[] = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return { file, text, ...Workflow.parse(parse(text)) };
});

/** Every job, by `file/job`. */
export const JOBS: ReadonlyMap<string, Job> = new Map(
  WORKFLOWS.flatMap(({ file, jobs }) => Object.entries(jobs).map(([name, job]) => [`${file}/${name}`, job] as const)),
);
