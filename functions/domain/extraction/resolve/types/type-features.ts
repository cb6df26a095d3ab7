import type { SourceType } from '../../claim.ts';
import { DETERMINERS, OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { ANONYMOUS } from '../../lexicon/roles.ts';
import { knownBody } from '../../lexicon/known-bodies.ts';
import { IDIOMS, OFFICES, ORGANISATION_TYPES, ROLE_TYPES } from '../../lexicon/source-words.ts';
import { COMPANY_ENDINGS } from '../../lexicon/stand-ins.ts';
import { DistinctHashes } from '../../model/features/distinct-hashes.ts';
import { hashOf, mix } from '../../model/features/hash.ts';
import type { Entities, Entity } from '../names/entities.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';

/** What the article as a whole speaks of, by the words of its subjects. */
export type Setting = readonly string[];

const SETTINGS: readonly (readonly [string, string])[] = [
  ['court', 'court|trial|jury|judge|inquest|tribunal|hearing|sentenced|verdict'],
  ['war', 'army|troops|shelling|rebels?|militia|soldiers?|ceasefire|drones?|frontline|brigade'],
  ['business', 'shares?|profits?|customers?|shareholders?|revenue|investors?|lenders?|takeover|chief executive'],
  ['police', 'police|detectives?|arrested|suspects?|stolen|stabbed|murder'],
  ['science', 'study|scientists?|researchers?|journal|species|university'],
  ['health', 'hospital|patients?|doctors?|nurses?|vaccin\\w+|disease|outbreak'],
  ['politics', 'election|parliament|minister|party|coalition|votes?|candidates?|lawmakers?'],
  ['sport', 'club|players?|league|coach|match|season'],
];

const SUBJECTS = new RegExp(`\\b(?:${SETTINGS.map(([, words]) => `(${words})`).join('|')})\\b`, 'gi');

const features = new DistinctHashes();
const SALT = 17;
const WORD = hashOf('word ');
const ABOUT = hashOf('about ');

/** The subjects that an article's words tell often. */
export function settingOf(text: string): Setting {
  const least = Math.max(3, text.length / 1500);
  const counts = SETTINGS.map(() => 0);
  for (const [, ...groups] of text.matchAll(SUBJECTS)) {
    const subject = groups.findIndex((group) => group !== undefined);
    counts[subject] = (counts[subject] ?? 0) + 1;
  }
  return SETTINGS.filter((_, subject) => (counts[subject] ?? 0) >= least).map(([name]) => name);
}

/** Features of whoever stands behind a source, as hashes: what type it is hangs on them. */
export function typeFeatures(text: string, referent: Referent, entities: Entities, setting: Setting): Int32Array {
  const { entity, head } = referent;
  features.clear();
  const named = entity === undefined ? ' unnamed' : ` ${entity.kind}`;
  /** Each clue by itself and together with whether it is somebody named. */
  const addHash = (clue: number): void => {
    features.add(mix(clue, SALT));
    features.add(mix(hashOf(named, clue), SALT));
  };
  const add = (...clues: readonly string[]): void => {
    for (const clue of clues) addHash(hashOf(clue));
  };
  const phrases = [...new Set([text, ...referent.phrases])];
  const own = wordsOf(phrases.join(' ')).filter(tells);
  const told = [...(entity?.described ?? [])].filter(tells);
  const context = (entity?.context.slice(0, 40) ?? []).filter(tells);
  const name = wordsOf(entity?.name ?? '');
  const titles = entity === undefined ? own : own.filter((word) => !name.includes(word));
  const descriptions = [...titles, ...told];
  add('any', `sort ${referent.sort} ${String(referent.many)}`);
  for (const word of descriptions) addHash(hashOf(word, WORD));
  for (const word of context) addHash(hashOf(word, ABOUT));
  if (head !== '')
    add(`head ${singular(head)}`, ...typed('head', [head, singular(head)], ROLE_TYPES), ...typed('head-body', [head], ORGANISATION_TYPES));
  const opener = /^\p{L}+/u.exec((referent.phrases[0] ?? text).toLowerCase())?.[0] ?? '';
  if (entity === undefined) add(`opener ${opener}`);
  const anonymous = phrases.some((phrase) => ANONYMOUS.test(phrase));
  if (anonymous) add('anonymous');
  if (entity !== undefined && entity.kind !== 'person') {
    add(...typed('body', name, ORGANISATION_TYPES), ...typed('body-end', name.slice(-1), ORGANISATION_TYPES), `end ${name.at(-1) ?? ''}`);
    if (COMPANY_ENDINGS.has(name.at(-1) ?? '')) add('company ending');
    if (!name.some((word) => ORGANISATION_TYPES.has(word))) add(`no body ${String(Math.min(name.length, 2))}`);
  }
  const plain = `${phrases.join(' ; ')} ; ${context.join(' ')}`.toLowerCase().replaceAll('’', "'");
  const idioms = IDIOMS.filter(([, words]) => words.test(plain)).map(([type]) => type);
  add(...idioms.map((type) => `idiom ${type}`), `first idiom ${idioms[0] ?? ''}`);
  const roles = typed('role', descriptions, ROLE_TYPES);
  const bodies = typed('of', descriptions, ORGANISATION_TYPES);
  add(...roles, ...bodies, ...typed('about-role', context, ROLE_TYPES), ...typed('about-of', context, ORGANISATION_TYPES));
  const office = [...descriptions, head].some((word) => OFFICES.has(word));
  if (office) add('office');
  if (roles.length === 0 && !office && bodies.length === 0 && entity?.kind === 'person') add('no role');
  const belongsTo = bodiesOf(referent, [...titles, ...context], entities);
  const near = referent.near === undefined || referent.near === entity ? null : typeOfBody(referent.near);
  for (const type of belongsTo) {
    add(`with ${type}`);
    if (office) add(`office with ${type}`);
  }
  if (near !== null) add(`near ${near}`);
  add(`verdict ${verdict(referent, { idioms, roles, office, belongsTo: [...belongsTo], near, descriptions, anonymous, opener })}`);
  for (const subject of setting) {
    if (office) add(`office in ${subject}`);
    if (roles.length + bodies.length === 0) add(`plain in ${subject}`);
  }
  return features.values();
}

interface Clues {
  readonly idioms: readonly SourceType[];
  readonly roles: readonly string[];
  readonly office: boolean;
  readonly belongsTo: readonly SourceType[];
  readonly near: SourceType | null;
  readonly descriptions: readonly string[];
  readonly anonymous: boolean;
  readonly opener: string;
}

/** What one would say by the strongest clue alone. */
function verdict(referent: Referent, clues: Clues): string {
  const { entity } = referent;
  if (entity === undefined) return verdictOnUnnamed(referent, clues);
  if (entity.kind !== 'person') return typeOfBody(entity) ?? 'place';
  const { idioms, roles, office, belongsTo, near } = clues;
  const [idiom] = idioms;
  const body = belongsTo[0] ?? near;
  // heads of hospitals and charities are called like those of firms
  if (idiom === 'company' && office && body !== null) return body;
  const told = idiom ?? roles[0]?.replace('role ', '');
  if (told !== undefined) return told === 'witness' || told === 'anonymous' ? 'person' : told;
  if (office) return body ?? 'office';
  return belongsTo[0] === undefined ? 'person' : `person of ${belongsTo[0]}`;
}

function verdictOnUnnamed(
  { head, sort, many }: Referent,
  { idioms, roles, office, belongsTo, near, descriptions, anonymous, opener }: Clues,
): string {
  const one = singular(head);
  const body = ORGANISATION_TYPES.get(head) ?? ORGANISATION_TYPES.get(one);
  if (body === 'document') return 'document';
  if (anonymous) return 'anonymous';
  const role = idioms[0] ?? roles[0]?.replace('role ', '');
  const some = /^(?:a|an|one|two|three|four|five|some|several|another|former|senior|at|both)$/.test(opener);
  if (
    some &&
    sort === 'person' &&
    /^(?:official|company|political|military|expert|undefined)$/.test(String(role)) &&
    !head.startsWith('spokes')
  )
    return `some ${role ?? 'person'}`;
  if (role !== undefined) return role;
  if (office) return belongsTo[0] ?? near ?? 'office';
  return (
    body ?? descriptions.map((word) => ORGANISATION_TYPES.get(word)).find(Boolean) ?? `${some ? 'some' : 'the'} ${sort} ${String(many)}`
  );
}

/** Pronouns, articles and the like tell nothing of the type. */
const EMPTY = new Set([DETERMINERS, POSSESSIVES, SUBJECT_PRONOUNS, OBJECT_PRONOUNS, PREPOSITIONS].flatMap((words) => [...words]));
const tells = (word: string): boolean => !EMPTY.has(word);

/** The types that words speak for, as clues. */
function typed(clue: string, words: readonly string[], types: ReadonlyMap<string, SourceType>): string[] {
  const found = new Set<string>();
  for (const word of words) {
    const type = types.get(word) ?? (/ologists?$/.test(word) && types === ROLE_TYPES ? 'expert' : undefined);
    if (type !== undefined) found.add(`${clue} ${type}`);
  }
  return [...found];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}.&-]*[\p{L}\p{M}]/gu) ?? [];

/** The types of the organisations whose spokesman, lawyer or head it is. */
function bodiesOf({ entity, related }: Referent, words: readonly string[], entities: Entities): Set<SourceType> {
  const found = new Set<Entity>(related);
  for (const [i, word] of words.entries()) {
    const other = entities.find(`${word} ${words[i + 1] ?? ''}`) ?? entities.find(word);
    if (other !== undefined && other.kind !== 'person') found.add(other);
  }
  const types = [...found]
    .filter((other) => other !== entity)
    .slice(0, 5)
    .map(typeOfBody);
  return new Set(types.filter((type) => type !== null));
}

/** What an organisation is, by its name and what it was introduced as; a company where nothing speaks against it. */
export function typeOfBody({ name, described, located, leaning }: Entity): SourceType | null {
  const known = knownBody(name);
  if (known !== undefined) return known;
  const words = wordsOf(name).toReversed();
  if (COMPANY_ENDINGS.has(words[0] ?? '')) return 'company';
  for (const word of [...words, ...described]) {
    const type = ORGANISATION_TYPES.get(word);
    if (type !== undefined) return type;
  }
  return located > 0 || leaning > 0 ? null : 'company';
}
