/** CDK ends a logical id with eight digits of a hash, which only a machine needs. */
const withoutHash = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '') || logicalId;

/**
 * A readable name for each logical id: without its hash, unless two would then be the same. The same template gives the same names,
 * so that data of an earlier run is found again.
 */
export function readableNames(logicalIds: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const id of logicalIds) counts.set(withoutHash(id), (counts.get(withoutHash(id)) ?? 0) + 1);
  return new Map(logicalIds.map((id) => [id, counts.get(withoutHash(id)) === 1 ? withoutHash(id) : id]));
}

/** `ArticleBucket` → `article-bucket`: where upper case is not allowed. */
export const kebabCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
