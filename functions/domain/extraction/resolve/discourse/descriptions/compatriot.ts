import { ADJECTIVES } from '../../../lexicon/names/demonyms.ts';
import type { Phrase } from '../../phrases.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** Whom "the Dane", "the German" stands for: who was introduced as Danish and spoke last, or else whoever spoke last. Null of other phrases. */
export function compatriotOf(discourse: Discourse, { tokens, end }: Phrase, at: number): Referent | null {
  const [article, noun] = tokens;
  if (end !== 2 || article?.lower !== 'the' || noun === undefined) return null;
  const adjective = ADJECTIVES.get(noun.text);
  if (adjective === undefined) return null;
  return (
    discourse.told.latestPerson(at, ({ entity }) => entity?.context.includes(adjective) === true) ??
    discourse.told.latestPerson(at, () => true)
  );
}
