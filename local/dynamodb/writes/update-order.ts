import db from 'dynalite/db/index.js';
import type { UpdateSection, UpdateValue } from 'dynalite/db/index.js';
import type { Item } from '../values.ts';

/**
 * Makes a parsed update expression safe to give to dynalite, which applies its sections one by one to one item. In DynamoDB all of them refer
 * to the item as it was:
 * - `SET old = n ADD n :one` must not raise `old` too, so a value that is copied within the item becomes a copy of its own;
 * - `REMOVE list[0], list[1]` removes the first two, so removals come last, and in a list from its end.
 */
export function asOfBefore(sections: readonly UpdateSection[], before: Item | undefined): UpdateSection[] {
  const copied = sections.map((section) => (section.val ? { ...section, val: ownCopy(section.val, before ?? {}) } : section));
  const removals = copied.filter((section) => section.type === 'remove').toSorted((left, right) => comparePlaces(right, left));
  return [...copied.filter((section) => section.type !== 'remove'), ...removals];
}

const isCall = (value: UpdateValue): value is Extract<UpdateValue, { args: UpdateValue[] }> => 'args' in value;

function ownCopy(value: UpdateValue, before: Item): UpdateValue {
  if (Array.isArray(value)) return structuredClone(db.mapPath(value, before)) ?? value;
  if (!isCall(value)) return structuredClone(value);
  const [first, ...rest] = value.args;
  if (first === undefined) return value;
  // The first argument of if_not_exists must stay a path for dynalite to look at; what it finds there is copied here instead.
  if (value.name === 'if_not_exists') {
    const found = Array.isArray(first) ? db.mapPath(first, before) : null;
    return found ? structuredClone(found) : { ...value, args: [first, ...rest.map((argument) => ownCopy(argument, before))] };
  }
  return { ...value, args: value.args.map((argument) => ownCopy(argument, before)) };
}

function comparePlaces(left: UpdateSection, right: UpdateSection): number {
  for (let step = 0; step < Math.min(left.path.length, right.path.length); step++) {
    const [a, b] = [left.path[step], right.path[step]];
    if (a === b) continue;
    return typeof a === 'number' && typeof b === 'number' ? a - b : 0;
  }
  return left.path.length - right.path.length;
}
