import { createHash } from 'node:crypto';
import type { NotificationRule } from '../definitions.ts';

const SERVED = /^s3:ObjectCreated:(\*|Put|Post|Copy|CompleteMultipartUpload)$/;

/** A notification rule asks for an event that this server never sends. */
export class UnservedEvent extends Error {
  override readonly name = 'UnservedEvent';
}

/**
 * Refuses rules that would never fire, rather than to leave their queue waiting.
 * @throws {UnservedEvent}
 */
export function checkRules(rules: readonly NotificationRule[]): void {
  for (const event of rules.flatMap((rule) => rule.events)) {
    if (!SERVED.test(event)) throw new UnservedEvent(`S3 on the laptop sends s3:ObjectCreated events only, not ${event}`);
  }
}

/** The rules that an event on that key meets; `eventName` is without `s3:`. */
export const rulesFor = (rules: readonly NotificationRule[], eventName: string, key: string): NotificationRule[] =>
  rules.filter(
    (rule) =>
      rule.events.some(
        (event) => event === `s3:${eventName}` || (event.endsWith('*') && `s3:${eventName}`.startsWith(event.slice(0, -1))),
      ) &&
      key.startsWith(rule.prefix ?? '') &&
      key.endsWith(rule.suffix ?? ''),
  );

/** The rule's own id, or one that is always the same for the same rule. */
export const configurationId = (rule: NotificationRule): string =>
  rule.id ??
  createHash('sha256')
    .update(JSON.stringify([rule.events, rule.prefix ?? '', rule.suffix ?? '', rule.target]))
    .digest('base64url')
    .slice(0, 32);
