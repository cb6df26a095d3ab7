import db from 'dynalite/db/index.js';
import type { Expression, Operand } from 'dynalite/db/index.js';
import { equal } from '../values.ts';
import type { AttributeValue, Item } from '../values.ts';

type Value = AttributeValue | null | undefined;

/**
 * Whether a condition or filter, as dynalite parsed it, holds for an item (`{}` where there is none).
 * dynalite's own evaluation compares lists and maps by identity, so that two equal maps never match, and looks into binary values as if they
 * were text. Those are done here; the other comparisons are dynalite's.
 */
export function holds(expression: Expression, item: Item): boolean {
  if (expression.type === 'and') return expression.args.every((part) => holds(part, item));
  if (expression.type === 'or') return expression.args.some((part) => holds(part, item));
  if (expression.type === 'not') return expression.args.every((part) => !holds(part, item));
  const [left, ...right] = expression.args.map((operand) => valueOf(operand, item));
  return compare(expression.type === 'function' ? expression.name : expression.type, left, right);
}

function compare(comparison: string, left: Value, right: Value[]): boolean {
  if (comparison === '=') return equal(left, right[0]);
  if (comparison === '<>') return !equal(left, right[0]);
  if (comparison === 'in') return right.some((candidate) => equal(left, candidate));
  if (comparison === 'contains' && left?.L) return left.L.some((member) => equal(member, right[0]));
  if (comparison === 'contains' && left?.BS) return left.BS.includes(right[0]?.B ?? '');
  if (left?.B !== undefined && right[0]?.B !== undefined) {
    if (comparison === 'contains') return bytes(left.B).includes(bytes(right[0].B));
    if (comparison === 'begins_with') return bytes(left.B).subarray(0, bytes(right[0].B).length).equals(bytes(right[0].B));
  }
  return db.compare(comparison, left, right);
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

function valueOf(operand: Operand, item: Item): Value {
  if (Array.isArray(operand)) return db.mapPath(operand, item);
  if (!isCall(operand)) return operand;
  const [argument] = operand.args;
  const length = argument ? sizeOf(valueOf(argument, item)) : null;
  return length === null ? null : { N: String(length) };
}

// `size` is the only function that stands for a value.
const isCall = (operand: Operand): operand is { type: 'function'; name: string; args: Operand[] } =>
  'type' in operand && operand.type === 'function';

/**
 * What `size` gives: characters, bytes, or members.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 */
function sizeOf(value: Value): number | null {
  if (!value) return null;
  if (value.S !== undefined) return value.S.length;
  if (value.B !== undefined) return bytes(value.B).length;
  const members = value.SS ?? value.NS ?? value.BS ?? value.L;
  if (members) return members.length;
  return value.M ? Object.keys(value.M).length : null;
}
