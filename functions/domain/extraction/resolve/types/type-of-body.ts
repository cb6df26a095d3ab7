import type { SourceType } from '../../claim.ts';
import { BODY_NOUNS, CAUSES, CAUSE_NOUNS, TOLD_APART, TRADES } from '../../lexicon/sources/bodies.ts';
import { knownBody } from '../../lexicon/names/known-bodies.ts';
import { ORGANISATION_TYPES } from '../../lexicon/sources/source-words.ts';
import { COMPANY_ENDINGS } from '../../lexicon/sources/stand-ins.ts';
import { singular } from '../../nouns/number.ts';
import type { Entity } from '../names/entities.ts';
import { typeOfName } from './type-of-name.ts';

const found = new WeakMap<Entity, SourceType | 'nothing'>();

/** What an organisation is, by its name and what it was introduced as; a company where nothing speaks against it. */
export const typeOfBody = (entity: Entity): SourceType | null =>
  toldOfBody(entity) ?? ofVagueWord(entity) ?? (isWhere(entity) || entity.leaning > 0 ? null : 'company');

/** Whether things are in or at it often enough for a place; of a firm that is told more seldom. */
export const isWhere = ({ located, count }: Entity): boolean => located * SELDOM > count;
const SELDOM = 4;

/** What an organisation is, where its name or what it was introduced as tells. */
export function toldOfBody(entity: Entity): SourceType | null {
  let type = found.get(entity);
  if (type === undefined) found.set(entity, (type = typed(entity) ?? 'nothing'));
  return type === 'nothing' ? null : type;
}

function typed(entity: Entity): SourceType | null {
  const { name, described } = entity;
  const told = knownBody(name) ?? typeOfName(name) ?? introducedAs(entity);
  if (told !== null) return told;
  const words = wordsOf(name).toReversed();
  if (COMPANY_ENDINGS.has(words[0] ?? '')) return 'company';
  for (const word of VAGUE.has(words[0] ?? '') ? described : [...words, ...described]) {
    const type = ORGANISATION_TYPES.get(word);
    if (type !== undefined) return type;
  }
  return null;
}

/** What parties, charities and rebels are called alike. */
const VAGUE = new Set(['alliance', 'front', 'movement', 'coalition', 'network']);

function ofVagueWord({ name }: Entity): SourceType | null {
  const last = wordsOf(name).at(-1) ?? '';
  return VAGUE.has(last) ? (ORGANISATION_TYPES.get(last) ?? null) : null;
}

/** "The rights group Open Hands", "Nordmar, a forestry group": what a body was called where it was introduced. */
export function introducedAs({ described }: Entity): SourceType | null {
  if (described.has('tank')) return 'expert';
  if (described.has('owner') || described.has('maker') || described.has('publisher')) return 'company';
  for (const word of described) {
    if (!CAUSE_NOUNS.has(word)) continue;
    for (const other of described) if (CAUSES.has(other)) return 'ngo';
    for (const other of described) if (TRADES.has(other)) return 'company';
  }
  for (const word of described) {
    const apart = TOLD_APART.get(word);
    if (apart !== undefined) for (const [other, type] of apart) if (described.has(other)) return type;
    const type = BODY_NOUNS.get(word) ?? (word === 'parties' ? undefined : BODY_NOUNS.get(singular(word)));
    if (type !== undefined) return type;
  }
  return null;
}

/** The words of a name or a description, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}.&-]*[\p{L}\p{M}]/gu) ?? [];
