import type { Claim, SourceType } from '../extraction/claim.ts';

/** A source that has a record: one that the article names. */
export interface NamedSource {
  readonly id: string;
  readonly name: string;
  readonly type: SourceType;
}

/** Nobody who spoke unnamed, or only saw something happen, has a record. */
const PRIVATE: ReadonlySet<SourceType> = new Set(['anonymous', 'witness', 'document']);
/** Types whose one-word names are names ("Reuters"), where others' are nouns at the head of a sentence ("Police"). */
const ONE_WORD: ReadonlySet<SourceType> = new Set(['media', 'state-media', 'company', 'political', 'opposition', 'ngo']);

/** The same for a name however it is written: case, marks and a leading article aside. Empty where nothing of it is a letter or a digit. */
export const sourceIdOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]s\b/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .replace(/^the-/, '')
    .slice(0, 120);

/** Who says it, where the article names them; null for whoever is unnamed, of whom no record is kept. */
export function namedSource({ attribution: { source } }: Pick<Claim, 'attribution'>): NamedSource | null {
  if (source === null || PRIVATE.has(source.type) || !isName(source.name, source.type)) return null;
  const id = sourceIdOf(source.name);
  return id === '' ? null : { id, name: source.name.trim().slice(0, 200), type: source.type };
}

/** Two words with a capital, letters that stand for words ("LCC"), or one word of a body that goes by one. */
function isName(name: string, type: SourceType): boolean {
  const words = name.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word) && !/^(?:The|An?)$/.test(word));
  if (capitals.some((word) => /^\p{Lu}{2,}$/u.test(word))) return true;
  return capitals.length >= 2 || (capitals.length === 1 && words.length === 1 && ONE_WORD.has(type));
}

/** The words by which a source is found: those of its name, and its first letters. */
export function wordsOfSource(name: string): string[] {
  const words = sourceIdOf(name)
    .split('-')
    .filter((word) => word.length > 1);
  return [...new Set(words)].slice(0, 6);
}
