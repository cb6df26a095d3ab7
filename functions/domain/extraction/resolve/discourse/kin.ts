import type { Token } from '../../text/tokens.ts';
import type { Mention } from '../names/entities.ts';
import { mentionsIn } from './mentions.ts';
import type { Referent } from './referent.ts';
import { nameless } from './referent.ts';

const KIN = new Set(['family', 'parents', 'relatives', 'lawyers', 'children']);
/** How many words the name before them may have. */
const REACH = 7;

/** Who is told of by whose they are at a token: "Mr Lamb's family", of whom "they" then tells; null where nobody is. */
export function kinAt(tokens: readonly Token[], at: number, mentions: readonly Mention[]): Referent | null {
  const word = tokens[at]?.lower ?? '';
  if (!KIN.has(word)) return null;
  const owner = mentionsIn(mentions, at - REACH, at - 2).at(-1);
  if (owner?.last !== at - 2) return null;
  const words = tokens.slice(owner.first, at - 1).map(({ text }) => text);
  return nameless(`${words.join(' ')}'s ${word}`, word, true);
}
