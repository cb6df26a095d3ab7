import { createHash } from 'node:crypto';

/** The name that stands for somebody from now on. Of their id, so that it is one person's everywhere, and says no more than the id does. */
export const pseudonymOf = (personId: string): string =>
  `former colleague ${createHash('sha256').update(personId).digest('hex').slice(0, 6)}`;

/**
 * The value with another name wherever it names the person: as `{id, name}`, or as `{personId, name}`. The same value where it does not.
 */
export function underName<Value>(value: Value, personId: string, name: string): Value;
export function underName(value: unknown, personId: string, name: string): unknown {
  if (Array.isArray(value)) {
    const members: unknown[] = value.map((member: unknown) => underName(member, personId, name));
    return members.every((member, i) => member === value[i]) ? value : members;
  }
  if (!isPlain(value)) return value;
  const before = Object.entries(value);
  const isPerson = ('id' in value && value.id === personId) || ('personId' in value && value.personId === personId);
  const after = before.map(([key, member]): [string, unknown] => {
    const named = isPerson && key === 'name' && typeof member === 'string' && member !== name;
    return [key, named ? name : underName(member, personId, name)];
  });
  return after.every(([, member], i) => member === before[i]?.[1]) ? value : Object.fromEntries(after);
}

/** An object of JSON: no set or bytes, as DynamoDB also has them. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
