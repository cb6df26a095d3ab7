/** What an update takes that adds to numbers of an item. */
export interface AddingUpdate {
  readonly UpdateExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, number>;
}

/** Adds to numbers of an item, and sets what else it must have. Names go in as placeholders, since they may hold any sign. */
export function addTo(numbers: Readonly<Record<string, number>>, set: Readonly<Record<string, number>>): AddingUpdate {
  const [adding, setting] = [Object.entries(numbers), Object.entries(set)];
  return {
    UpdateExpression: `SET ${setting.map((_, i) => `#s${i} = :s${i}`).join(', ')} ADD ${adding.map((_, i) => `#c${i} :c${i}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries([
      ...setting.map(([name], i) => [`#s${i}`, name] as const),
      ...adding.map(([name], i) => [`#c${i}`, name] as const),
    ]),
    ExpressionAttributeValues: Object.fromEntries([
      ...setting.map(([, value], i) => [`:s${i}`, value] as const),
      ...adding.map(([, n], i) => [`:c${i}`, n] as const),
    ]),
  };
}
