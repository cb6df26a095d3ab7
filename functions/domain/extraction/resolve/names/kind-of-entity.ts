import { isState } from '../../lexicon/names/known-bodies.ts';
import { COMPANY_ENDINGS } from '../../lexicon/sources/stand-ins.ts';
import type { Entity } from './entities.ts';
import { normal } from './runs/name-runs.ts';

/** Whether a bare name is a state's or a town's, by what the article says it has: a government, an army. */
export const isStateHere = ({ statehood, words, gender, leaning }: Entity): boolean =>
  statehood > 1 && words.length === 1 && gender === null && leaning < 2;

/** Whether an entity is somebody or a body, by all that the article tells of it. */
export function kindOf(entity: Entity): Entity['kind'] {
  const { kind, leaning, name, words } = entity;
  if (kind === 'unknown' && isStateHere(entity)) return 'unknown';
  const last = words.at(-1)?.toLowerCase() ?? '';
  if ((kind === 'organisation' || COMPANY_ENDINGS.has(last) || name.includes(' & ')) && leaning < 2) return 'organisation';
  if (leaning > 0) return isState(name) ? 'unknown' : 'person';
  return leaning < 0 ? 'organisation' : name.includes(' ') ? 'person' : 'unknown';
}

/** People are called by their family names, firms by their first words. */
export function leaningOfShortForm(words: readonly string[], full: readonly string[], title: readonly string[]): number {
  if (words.length >= full.length) return 0;
  return normal(words.at(-1) ?? '') === normal(full.at(-1) ?? '') || title.length > 0 ? 1 : -0.5;
}
