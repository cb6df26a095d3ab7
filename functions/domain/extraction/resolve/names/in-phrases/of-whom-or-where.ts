import { tagOf } from '../../../text/tag.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Discourse } from '../../discourse/discourse.ts';
import { familyOf } from '../../discourse/family.ts';

/** "A lawyer for the Orrs": the names of those, and how many words tell of them. */
export function familyAt(discourse: Discourse, tokens: readonly Token[], i: number, at: number): [string, number] | null {
  const family = i + 2 === tokens.length ? familyOf(discourse, tokens.slice(i), at + i) : null;
  return family === null ? null : [family.name, 2];
}

/** "A resident of the village", "a doctor at the town's hospital": the name of the place, and how many words tell it. */
export function placeAt(discourse: Discourse, tokens: readonly Token[], i: number, at: number): [string, number] | null {
  const [before, article, noun, behind] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (article?.lower !== 'the' || noun === undefined || !/^(?:of|in|from|at|near)$/.test(before?.lower ?? '')) return null;
  const ends =
    behind === undefined ||
    behind.kind === 'mark' ||
    behind.lower === "'s" ||
    ['preposition', 'subordinator'].includes(tagOf(behind, false));
  const name = ends ? discourse.places.called(noun.lower, at + i) : null;
  return name === null || behind?.lower === 'of' ? null : [name, 2];
}

/** "Counsel for accused Orr": the full name of the person at the end, and how many words tell it. */
export function clientAt(discourse: Discourse, tokens: readonly Token[], i: number, at: number): [string, number] | null {
  if (tokens[i - 1]?.lower !== 'for') return null;
  const first = tokens[i]?.lower === 'accused' ? i + 1 : i;
  const [mention] = discourse.mentionsIn(at + first, at + tokens.length - 1);
  const whole = mention?.first === at + first && mention.last === at + tokens.length - 1;
  return whole && mention.entity.kind === 'person' && mention.entity.leaning > 0 ? [mention.entity.name, tokens.length - i] : null;
}
