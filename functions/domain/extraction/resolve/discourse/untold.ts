import { words } from '../../lexicon/words.ts';
import type { Phrase } from '../phrases.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';

/** Those of whom nothing is told but how many they are and what they know. */
export const UNTOLD = words('people sources officials persons');

/** The several of a noun who were spoken of with more words than that: "people familiar with the talks", who are "the sources" as well. */
export function calledSo(discourse: Discourse, noun: string, at: number): Referent | null {
  let fullest: Referent | null = null;
  for (const referent of discourse.told.before(at)) {
    const { many, entity, head, name } = referent;
    if (!many || entity !== undefined || (head !== noun && !(noun === 'sources' && UNTOLD.has(head) && isPlainly(name, head)))) continue;
    if (name.length > (fullest?.name ?? noun).length) fullest = referent;
  }
  return fullest;
}

/** "The sources" behind "two people familiar with the matter said". Null of other phrases, and where nobody was told of so. */
export function theSources(discourse: Discourse, { tokens, head, end }: Phrase, at: number): Referent | null {
  if (head !== 'sources' || end !== 2 || tokens.length !== 2 || tokens[0]?.lower !== 'the') return null;
  return calledSo(discourse, head, at);
}

/** "Two people familiar with it", "three officials who know her": told of by what they know, and not by who they are. */
const isPlainly = (name: string, head: string): boolean => name.length > name.toLowerCase().indexOf(head) + head.length + 1;
