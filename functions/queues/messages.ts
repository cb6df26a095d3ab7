import * as z from 'zod';

/** ReviewQueue: one unverified claim to be enlisted. */
export const ClaimMessage = z.object({
  schema: z.literal(1),
  type: z.literal('claim'),
  claimId: z.string().min(1),
  articleId: z.string().min(1),
});
export type ClaimMessage = z.infer<typeof ClaimMessage>;

/**
 * OutcomeQueue: a verdict was recorded, or a question to a reporter (`ask`, its number) that is to be delivered; the receiver reads the ledger for what
 * stands now.
 */
export const OutcomeMessage = z.discriminatedUnion('type', [
  z.object({ schema: z.literal(1), type: z.literal('verdict'), claimId: z.string().min(1), number: z.int().positive() }),
  z.object({
    schema: z.literal(1),
    type: z.literal('ask'),
    claimId: z.string().min(1),
    number: z.int().positive(),
    ask: z.int().positive(),
  }),
]);
export type OutcomeMessage = z.infer<typeof OutcomeMessage>;

/** A message that this code cannot read: it goes to the dead-letter queue, where somebody can look at it. */
export class UnreadableMessage extends Error {
  override readonly name = 'UnreadableMessage';
}

/** Parses a message's body by its schema. @throws UnreadableMessage that says what is wrong */
export function readMessage<T>(schema: z.ZodType<T>, body: string): T {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new UnreadableMessage('The message is not JSON.');
  }
  const result = schema.safeParse(json);
  if (!result.success) {
    throw new UnreadableMessage(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  }
  return result.data;
}
