import type { Discourse } from '../discourse.ts';
import type { Entity } from '../../names/entities.ts';
import type { Referent } from '../referent.ts';

/** Whom "the DPP" stands for: whoever was told of last by a title with these initials ("Deputy Public Prosecutor Ann Lee"). Null where nobody was. */
export function officeHolder(discourse: Discourse, { name }: Entity, at: number): Referent | null {
  if (!/^\p{Lu}{2,4}$/u.test(name)) return null;
  const initials = name.toLowerCase();
  const holds = ({ sort, entity }: Referent): boolean =>
    sort !== 'group' && entity !== undefined && (entity.described.has(initials) || spells(entity.context, initials));
  for (const referent of discourse.told.before(at)) if (holds(referent)) return referent;
  // a headline's "PM"
  if (name === 'PM' || name === 'CM') for (const referent of discourse.after(at)) if (holds(referent)) return referent;
  return null;
}

/** Whether words in a row begin with these letters, small ones counted or left out: "Superintendent of Police". */
const spells = (words: readonly string[], initials: string): boolean =>
  firsts(words).includes(initials) || firsts(words.filter((word) => !SMALL.test(word))).includes(initials);

const SMALL = /^(?:of|for|and|the|in)$/;

const firsts = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');
