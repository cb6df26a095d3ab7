import { z } from 'zod';
import type { InvocationResult } from '../functions/invocation-result.ts';
import type { ReceivedMessage } from '../sqs/server.ts';

const Response = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish() }).nullable();

/**
 * The messages of a batch that are done with, by what the function answered. An answer that cannot be understood counts as a failure of all.
 * @param reportsFailures whether the mapping has `ReportBatchItemFailures`
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function doneOf<T extends Pick<ReceivedMessage, 'messageId'>>(
  batch: readonly T[],
  result: InvocationResult,
  reportsFailures: boolean,
): readonly T[] {
  if (!result.ok) return [];
  if (!reportsFailures) return batch;
  const response = Response.safeParse(JSON.parse(result.payload));
  if (!response.success) return [];
  const failed = new Set(response.data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  const known = new Set(batch.map(({ messageId }) => messageId));
  if ([...failed].some((id) => !known.has(id))) return [];
  return batch.filter(({ messageId }) => !failed.has(messageId));
}
