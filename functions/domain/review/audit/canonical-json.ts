/** Anything that JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** JSON with object keys in code-unit order and no white space: equal values give equal bytes (after RFC 8785). */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** Whether two values say the same in JSON, whatever the order of their keys: DynamoDB keeps no order of a map's. */
export const isSameJson = (one: unknown, other: unknown): boolean => canonicalOf(one) === canonicalOf(other);

/** A value's canonical JSON, once it is through JSON: what was left undefined and what was never there count as the same. */
export const canonicalOf = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value ?? null)));

const isArray = (value: readonly Json[] | object): value is readonly Json[] => Array.isArray(value);
