import { createHash } from 'node:crypto';

/**
 * The weak entity tag of a body: equal bodies have equal tags.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3
 */
export const entityTag = (body: string): string => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether a request's `If-None-Match` names the tag: one of its list, by weak comparison, or `*`. */
export const isKnown = (tag: string, ifNoneMatch: string | undefined): boolean =>
  ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => opaque(known) === opaque(tag)));
