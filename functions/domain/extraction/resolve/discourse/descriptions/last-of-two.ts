import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';

/** "The lawyer-petitioner" is called by the second of two nouns for a person; other words stay as they are. */
export function lastOfTwo(noun: string): string {
  const [one = '', other, more] = noun.split('-');
  return other !== undefined && more === undefined && PERSON_NOUNS.has(one) && PERSON_NOUNS.has(other) ? other : noun;
}
