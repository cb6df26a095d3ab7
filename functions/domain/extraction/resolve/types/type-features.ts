import type { SourceType } from '../../claim.ts';
import { DETERMINERS, OBJECT_PRONOUNS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { DOCUMENTS } from '../../lexicon/sources/documents.ts';
import { ANONYMOUS } from '../../lexicon/sources/roles.ts';
import { ROLE_TYPES } from '../../lexicon/sources/role-types.ts';
import { IDIOMS, OFFICES, ORGANISATION_TYPES } from '../../lexicon/sources/source-words.ts';
import { COMPANY_ENDINGS } from '../../lexicon/sources/stand-ins.ts';
import { DistinctHashes } from '../../model/features/distinct-hashes.ts';
import { hashOf, mix } from '../../model/features/hash.ts';
import type { Entities, Entity } from '../names/entities.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Setting } from './setting.ts';
import { typeOfBody, wordsOf } from './type-of-body.ts';
import { verdict } from './verdict.ts';

const features = new DistinctHashes();
const SALT = 17;
const WORD = hashOf('word ');
const ABOUT = hashOf('about ');
const HEAD = hashOf('head-type ');
const HEAD_BODY = hashOf('head-body ');
const BODY = hashOf('body ');
const BODY_END = hashOf('body-end ');
const IDIOM = hashOf('idiom ');
const FIRST_IDIOM = hashOf('first idiom ');
const ROLE = hashOf('role ');
const OF = hashOf('of ');
const ABOUT_ROLE = hashOf('about-role ');
const ABOUT_OF = hashOf('about-of ');

/** Features of whoever stands behind a source, as hashes: what type it is hangs on them. There until the next source is read. */
export function typeFeatures(text: string, referent: Referent, entities: Entities, setting: Setting): Int32Array {
  const { entity, head } = referent;
  features.clear();
  const named = hashOf(entity === undefined ? 'unnamed' : entity.kind);
  /** Each clue by itself and together with whether it is somebody named. */
  const addHash = (clue: number): void => {
    features.add(mix(clue, SALT));
    features.add(mix(clue, named));
  };
  const add = (...clues: readonly string[]): void => {
    for (const clue of clues) addHash(hashOf(clue));
  };
  const addTypes = (words: readonly string[], types: ReadonlyMap<string, SourceType>, clue: number): void => {
    for (const word of words) {
      const type = typeOfWord(word, types);
      if (type !== undefined) addHash(hashOf(type, clue));
    }
  };
  const phrases = referent.phrases.includes(text) ? referent.phrases : [text, ...referent.phrases];
  const own = wordsOf(phrases.join(' ')).filter(tells);
  const told = [...(entity?.described ?? [])].filter(tells);
  const context = (entity?.context.slice(0, 40) ?? []).filter(tells);
  const name = wordsOf(entity?.name ?? '');
  const titles = entity === undefined ? own : own.filter((word) => !name.includes(word));
  const descriptions = [...titles, ...told];
  add('any', `sort ${referent.sort} ${String(referent.many)}`);
  if (referent.saw) add('saw');
  if (referent.lived) add('lived');
  for (const word of descriptions) addHash(hashOf(word, WORD));
  for (const word of context) addHash(hashOf(word, ABOUT));
  if (head !== '') {
    const one = singular(head);
    add(`head ${one}`);
    if (DOCUMENTS.has(head)) add('paper');
    addTypes(one === head ? [head] : [head, one], ROLE_TYPES, HEAD);
    addTypes([head], ORGANISATION_TYPES, HEAD_BODY);
  }
  const opener = entity === undefined ? (/^\p{L}+/u.exec(referent.phrases[0] ?? text)?.[0].toLowerCase() ?? '') : '';
  if (entity === undefined) add(`opener ${opener}`);
  // of most people nothing is told but their name
  const bare = titles.length + context.length === 0;
  const anonymous = !bare && phrases.some((phrase) => ANONYMOUS.test(phrase));
  if (anonymous) add('anonymous');
  if (entity !== undefined && entity.kind !== 'person') {
    addTypes(name, ORGANISATION_TYPES, BODY);
    addTypes(name.slice(-1), ORGANISATION_TYPES, BODY_END);
    add(`end ${name.at(-1) ?? ''}`);
    if (COMPANY_ENDINGS.has(name.at(-1) ?? '')) add('company ending');
    if (!name.some((word) => ORGANISATION_TYPES.has(word))) add(`no body ${String(Math.min(name.length, 2))}`);
  }
  const idioms = bare ? [] : idiomsIn(`${phrases.join(' ; ').toLowerCase()} ; ${context.join(' ')}`);
  for (const type of idioms) addHash(hashOf(type, IDIOM));
  addHash(hashOf(idioms[0] ?? '', FIRST_IDIOM));
  const roles = typesOf(descriptions, ROLE_TYPES);
  for (const type of roles) addHash(hashOf(type, ROLE));
  const bodies = typesOf(descriptions, ORGANISATION_TYPES);
  for (const type of bodies) addHash(hashOf(type, OF));
  addTypes(context, ROLE_TYPES, ABOUT_ROLE);
  addTypes(context, ORGANISATION_TYPES, ABOUT_OF);
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
  const alone = verdict(referent, { idioms, roles, office, belongsTo: [...belongsTo], near, descriptions, anonymous, opener });
  add(`verdict ${alone}`);
  if (referent.lived) add(`lived ${alone}`);
  for (const subject of setting) {
    if (office) add(`office in ${subject}`);
    if (roles.length + bodies.length === 0) add(`plain in ${subject}`);
    if (referent.saw) add(`saw in ${subject}`);
    if (referent.lived && roles.length + bodies.length === 0) add(`lived in ${subject}`);
  }
  return features.values();
}

/** Pronouns, articles and the like tell nothing of the type. */
const EMPTY = new Set([DETERMINERS, POSSESSIVES, SUBJECT_PRONOUNS, OBJECT_PRONOUNS, PREPOSITIONS].flatMap((words) => [...words]));
const tells = (word: string): boolean => !EMPTY.has(word);

const typeOfWord = (word: string, types: ReadonlyMap<string, SourceType>): SourceType | undefined =>
  types.get(word) ?? (types === ROLE_TYPES && (word.endsWith('ologist') || word.endsWith('ologists')) ? 'expert' : undefined);

/** The types that words speak for, in their order. */
function typesOf(words: readonly string[], types: ReadonlyMap<string, SourceType>): SourceType[] {
  const found: SourceType[] = [];
  for (const word of words) {
    const type = typeOfWord(word, types);
    if (type !== undefined && !found.includes(type)) found.push(type);
  }
  return found;
}

/** The types that several words together speak for. */
function idiomsIn(told: string): SourceType[] {
  const plain = told.includes('’') ? told.replaceAll('’', "'") : told;
  const found: SourceType[] = [];
  for (const [type, words] of IDIOMS) if (words.test(plain)) found.push(type);
  return found;
}

/** The types of the organisations whose spokesman, lawyer or head it is. */
function bodiesOf({ entity, related }: Referent, words: readonly string[], entities: Entities): Set<SourceType> {
  const found = new Set<Entity>(related);
  const known = words.length > FEW ? namesIn(entities) : null;
  for (const [i, word] of words.entries()) {
    if (known?.has(word) === false) continue;
    const other = entities.find(`${word} ${words[i + 1] ?? ''}`) ?? entities.find(word);
    if (other !== undefined && other.kind !== 'person') found.add(other);
  }
  const types = new Set<SourceType>();
  let count = 0;
  for (const other of found) {
    if (other === entity || ++count > MOST_BODIES) continue;
    const type = typeOfBody(other);
    if (type !== null) types.add(type);
  }
  return types;
}

const MOST_BODIES = 5;

/** So many words are sooner looked up than all names taken apart. */
const FEW = 6;

const names = new WeakMap<Entities, ReadonlySet<string>>();

/** All words of all names of an article, in lower case: few words of what is told are among them. */
function namesIn(entities: Entities): ReadonlySet<string> {
  let known = names.get(entities);
  if (known === undefined) names.set(entities, (known = new Set(entities.all.flatMap(({ key }) => key.split(' ')))));
  return known;
}
