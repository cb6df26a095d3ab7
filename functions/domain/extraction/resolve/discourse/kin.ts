import { PERSON_NOUNS } from '../../lexicon/sources/person-nouns.ts';
import { words } from '../../lexicon/words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Mention } from '../names/entities.ts';
import { mentionsIn } from './mentions.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

const KIN = new Set(['family', 'parents', 'relatives', 'lawyers', 'children']);
/** Of whom a sentence may be about, at its beginning: "Lamb's mother, Grace, sells cloth." */
const ONE_OF_KIN = words(
  'mother father mum mom dad wife husband widow widower son daughter brother sister niece nephew uncle aunt grandmother grandfather',
);

/** How many words the name before them may have. */
const REACH = 7;

/**
 * Who is told of by whose they are at a token, and from where on: "Mr Lamb's family", of whom "they" then tells; null where nobody is.
 * @param start where the sentence begins
 */
export function kinAt(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  start: number,
): { readonly kin: Referent; readonly first: number } | null {
  const word = tokens[at]?.lower ?? '';
  const one = ONE_OF_KIN.has(word) && at - start <= REACH;
  if (!one && !KIN.has(word)) return null;
  const owner = mentionsIn(mentions, at - REACH, at - 2).at(-1);
  // "the dead man's family"
  const first = owner?.last === at - 2 ? owner.first : nounFrom(tokens, at - 2);
  if (first === null || (one && first - start > 1)) return null;
  const whose = tokens.slice(first, at - 1).map(({ text }) => text);
  return { kin: nameless(`${whose.join(' ')}'s ${word}`, word, !one), first };
}

/** Where a noun for a person begins that "the" stands before, without it; null where there is none. */
function nounFrom(tokens: readonly Token[], noun: number): number | null {
  if (!PERSON_NOUNS.has(tokens[noun]?.lower ?? '')) return null;
  if (tokens[noun - 1]?.lower === 'the') return noun;
  return tokens[noun - 2]?.lower === 'the' && tokens[noun - 1]?.kind === 'word' ? noun - 1 : null;
}
