const NOTHING = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A 32-bit hash of a string: FNV-1a over its UTF-16 units, http://www.isthe.com/chongo/tech/comp/fnv/.
 * @param before the hash of what stands before it, so that `hashOf(b, hashOf(a))` is the hash of both in one
 */
export function hashOf(text: string, before = NOTHING): number {
  let hash = before;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash | 0;
}

/** The hash of the text of which these are the code units, from `from` up to `to`. */
export function hashOfCodes(codes: Uint16Array, from: number, to: number): number {
  let hash = NOTHING;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), PRIME);
  return hash | 0;
}

/** Joins two 32-bit values into one (the finalizer of MurmurHash3). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}
