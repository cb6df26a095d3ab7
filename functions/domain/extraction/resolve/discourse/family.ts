import type { Token } from '../../text/tokens.ts';
import type { Entity } from '../names/entities.ts';
import type { Discourse } from './discourse.ts';
import type { Referent } from './referent.ts';

/** So many of one name may be a family of whom an article tells. */
const MOST = 4;

/** "The Orrs": those of that family name whose names were joined ("Ann and Tom Orr"), or all who were told of by it. Null of other phrases. */
export function familyOf(discourse: Discourse, [article, name, more]: readonly Token[], at: number): Referent | null {
  if (article?.lower !== 'the' || name === undefined || more !== undefined) return null;
  const stem = /^(\p{Lu}\p{Ll}+?)(?:e?s)$/u.exec(name.text)?.[1]?.toLowerCase();
  if (stem === undefined) return null;
  const isOf = ({ words }: Entity): boolean => words.length > 1 && [stem, `${stem}e`].includes(words.at(-1)?.toLowerCase() ?? '');
  const told = new Set<Entity>();
  for (const referent of discourse.told.before(at)) {
    const { joined, entity } = referent;
    if (joined !== undefined && joined.some(isOf) && joined.every((one) => isOf(one) || one.words.length === 1)) return referent;
    if (entity?.kind === 'person' && isOf(entity)) told.add(entity);
  }
  return told.size > 1 && told.size <= MOST ? discourse.referents.joint([...told].toReversed()) : null;
}
