/** One attribute's value as DynamoDB sends it: exactly one of these members is set. Binary is base64, numbers are decimal text. */
export interface AttributeValue {
  S?: string;
  N?: string;
  B?: string;
  BOOL?: boolean;
  NULL?: boolean;
  SS?: string[];
  NS?: string[];
  BS?: string[];
  L?: AttributeValue[];
  M?: Item;
}

/** An item, or the key of one. */
export type Item = Record<string, AttributeValue>;

/** The kind of value (`S`, `NS`, `M`, …). */
export const typeOf = (value: AttributeValue): string => Object.keys(value)[0] ?? '';

/** Whether two values are equal as DynamoDB compares them: sets in any order, lists and maps all through. Numbers must have been normalised. */
export function equal(left: AttributeValue | null | undefined, right: AttributeValue | null | undefined): boolean {
  if (!left || !right || typeOf(left) !== typeOf(right)) return false;
  const [leftSet, rightSet] = [left.SS ?? left.NS ?? left.BS, right.SS ?? right.NS ?? right.BS];
  if (leftSet && rightSet) return leftSet.length === rightSet.length && leftSet.every((member) => rightSet.includes(member));
  const [leftList, rightList] = [left.L, right.L];
  if (leftList && rightList) return leftList.length === rightList.length && leftList.every((member, i) => equal(member, rightList[i]));
  const [leftMap, rightMap] = [left.M, right.M];
  if (leftMap && rightMap) {
    const names = Object.keys(leftMap);
    return names.length === Object.keys(rightMap).length && names.every((name) => equal(leftMap[name], rightMap[name]));
  }
  return left.S === right.S && left.N === right.N && left.B === right.B && left.BOOL === right.BOOL && left.NULL === right.NULL;
}
