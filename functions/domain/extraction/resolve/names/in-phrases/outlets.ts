import { words } from '../../../lexicon/words.ts';
import type { Phrase } from '../../phrases.ts';

const OUTLETS = words(
  'daily newspaper paper weekly magazine agency broadcaster channel website site portal network outlet tabloid broadsheet station',
);

/** What tells an agency of news from others. */
const NEWS = /^(?:news|press|wire|information|photo|media)$/;

/**
 * "The Keizai business daily", "the Ostra news agency": of which only plain words behind the name tell that it is an outlet; not "the Ostra refugee agency".
 * @param behind right behind the name
 */
export function isOutlet({ tokens, nucleus, head }: Phrase, behind: number): boolean {
  if (!OUTLETS.has(head) || behind >= nucleus || nucleus - behind > 3) return false;
  if (head === 'agency' && nucleus - behind > 1 && !NEWS.test(tokens[nucleus - 2]?.lower ?? '')) return false;
  for (let i = behind; i < nucleus; i++) if (tokens[i]?.kind !== 'word' || tokens[i]?.text !== tokens[i]?.lower) return false;
  return true;
}
