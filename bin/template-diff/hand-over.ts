import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';

/**
 * In a workflow: into the job's summary, and to the jobs that need this one.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export async function handOver(markdown: string, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output } = env;
  if (summary) await appendFile(summary, markdown);
  // A mark that nobody can guess, so that nothing in the text ends it.
  const end = `end-${randomUUID()}`;
  if (output) await appendFile(output, `difference<<${end}\n${markdown}\n${end}\n`);
}
