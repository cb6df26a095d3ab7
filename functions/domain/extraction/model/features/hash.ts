const NOTHING = 0x811c9dc5;

/**
 * A 32-bit hash of a string: FNV-1a over its UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/.
 * @param before the hash of what stands before it, so that `hashOf(b, hashOf(a))` is the hash of both in one
 */
export const hashOf = (text: string, before = NOTHING): number => hashOfPart(text, 0, text.length, before);

/** The hash of `text.slice(from, to)`. */
export function hashOfPart(text: string, from: number, to: number, before = NOTHING): number {
  let hash = before;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Joins two 32-bit values into one (the finalizer of MurmurHash3). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}
