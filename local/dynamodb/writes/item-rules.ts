import { invalid } from '../errors.ts';
import { indexesOf } from '../tables/table.ts';
import type { IndexDefinition, Table } from '../tables/table.ts';
import { typeOf } from '../values.ts';
import type { AttributeValue, Item } from '../values.ts';

/** An item's largest size, names and values together, in bytes. */
export const LARGEST_ITEM = 400 * 1024;
const LARGEST_PARTITION_KEY = 2048;
const LARGEST_SORT_KEY = 1024;

/**
 * An item's size in bytes as AWS counts it, text in UTF-8.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function sizeOfItem(item: Item): number {
  let size = 0;
  for (const [name, value] of Object.entries(item)) size += Buffer.byteLength(name) + sizeOfValue(value);
  return size;
}

const sum = <T>(members: readonly T[], size: (member: T) => number): number => members.reduce((total, member) => total + size(member), 0);
const bytes = (base64: string): number => Buffer.byteLength(base64, 'base64');

function sizeOfNumber(number: string): number {
  const digits = number.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
  return Math.ceil(digits / 2) + 1 + (number.startsWith('-') ? 1 : 0);
}

function sizeOfValue(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return sizeOfNumber(value.N);
  if (value.B !== undefined) return bytes(value.B);
  if (value.SS) return sum(value.SS, (text) => Buffer.byteLength(text));
  if (value.NS) return sum(value.NS, sizeOfNumber);
  if (value.BS) return sum(value.BS, bytes);
  if (value.L) return 3 + sum(value.L, (member) => 1 + sizeOfValue(member));
  if (value.M) return 3 + Object.keys(value.M).length + sizeOfItem(value.M);
  return 1;
}

/** Refuses an item that AWS would not store. @throws DynamoDbError ValidationException */
export function checkItem(item: Item, table: Table, tooLarge: string): void {
  table.description.KeySchema.forEach(({ AttributeName }, position) =>
    checkKeySize(item[AttributeName], position, `Key: ${AttributeName}`),
  );
  for (const index of indexesOf(table)) checkIndexKeys(item, table, index);
  if (sizeOfItem(item) > LARGEST_ITEM) throw invalid(tooLarge);
}

function checkIndexKeys(item: Item, table: Table, index: IndexDefinition): void {
  index.KeySchema.forEach(({ AttributeName }, position) => {
    const value = item[AttributeName];
    if (!value) return;
    const where = `IndexName: ${index.IndexName}, IndexKey: ${AttributeName}`;
    const expected = table.description.AttributeDefinitions.find((attribute) => attribute.AttributeName === AttributeName)?.AttributeType;
    if (typeOf(value) !== expected) {
      throw invalid(
        `One or more parameter values were invalid: Type mismatch for Index Key ${AttributeName} Expected: ${expected} Actual: ${typeOf(value)} ${where}`,
      );
    }
    if (value.S === '' || value.B === '') {
      throw invalid(
        'One or more parameter values are not valid. A value specified for a secondary index key is not supported. ' +
          `The AttributeValue for a key attribute cannot contain an empty ${value.S === '' ? 'string' : 'binary'} value. ${where}`,
      );
    }
    checkKeySize(value, position, where);
  });
}

function checkKeySize(value: AttributeValue | undefined, position: number, where: string): void {
  const size = value?.S === undefined ? bytes(value?.B ?? '') : Buffer.byteLength(value.S);
  if (position === 0 && size > LARGEST_PARTITION_KEY) {
    throw invalid(
      `One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of ${LARGEST_PARTITION_KEY} bytes, ${where}`,
    );
  }
  if (position > 0 && size > LARGEST_SORT_KEY) {
    throw invalid(
      `One or more parameter values were invalid: Size of rangekey has exceeded the maximum size limit of ${LARGEST_SORT_KEY} bytes, ${where}`,
    );
  }
}
