import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';

/**
 * What GitHub would refuse in a workflow, by its own parser: what it does not know, and expressions that make no sense.
 * @param name of the file, which each problem begins with
 */
export async function problemsIn(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return [...new Set(context.errors.getErrors().map(({ message }) => message))];
}
