/** The keys of a record of words, as what they are: `Object.keys` knows them only as strings. */
export function keysOf<Key extends string>(words: Readonly<Record<Key, unknown>>): Key[] {
  const isKey = (key: string): key is Key => Object.hasOwn(words, key);
  return Object.keys(words).filter(isKey);
}

/** The words as a Select takes them, in their order. */
export const choicesOf = <Key extends string>(words: Readonly<Record<Key, string>>): { value: Key; label: string }[] =>
  keysOf(words).map((value) => ({ value, label: words[value] }));
