import { tellsWhere } from '../../../lexicon/names/demonyms.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { GROUP_NOUNS } from '../../../lexicon/sources/roles.ts';
import { COMPANY_NOUNS, STAND_INS } from '../../../lexicon/sources/stand-ins.ts';
import type { Entity } from '../../names/entities.ts';
import type { Phrase } from '../../phrases.ts';
import { isPlural } from '../../../nouns/number.ts';
import { remembering } from '../../../text/remembering.ts';
import { genderOfNoun, sortOf } from '../../phrases.ts';
import { company } from './company.ts';
import type { Discourse } from '../discourse.ts';
import { latestArmed, latestGroup, latestGroupToSpeak, latestOfKind, latestOutlet, latestTrust, nextOfKind } from './body-of-kind.ts';
import { holderOf } from './another-office.ts';
import { bodyOfField } from './body-of-field.ts';
import { AGE, epithet, leading, ofBody, seated, whoLivesThere, whoTestifies } from './epithet.ts';
import { joinedOnes } from './joint-noun.ts';
import { lastOfTwo } from './last-of-two.ts';
import { memberBefore } from './member.ts';
import { officialAhead } from './official-ahead.ts';
import { partisan } from './partisan.ts';
import { toldInObject } from './told-in-object.ts';
import { toldMore } from './told-more.ts';
import type { Referent } from '../referent.ts';

/** "The regional governor" of a lead is "Governor Ann Lee" further down. */
const AREAS = new Set([
  'local',
  'regional',
  'federal',
  'provincial',
  'state',
  'county',
  'city',
  'town',
  'village',
  'district',
  'area',
  'national',
  'municipal',
]);

/** Words by which somebody is told from those spoken of before. */
const ANOTHER = new Set(['another', 'other', 'second', 'third', 'fourth', 'fifth', 'sixth', 'latter']);

/** What any body may be called. */
const BODIES = new Set(['group', 'organisation', 'organization', 'body']);

/** Words in a description that tell nothing apart. */
const EMPTY = new Set(['then', 'same', 'own', 'latest', 'current', 'new', 'two', 'other', 'these', 'those']);

/**
 * Whom "the foreign minister", "the firm", "the officer" stands for: who was introduced with these words, was called so before, or is the one of its
 * sort that the article is about. Looks back first, then ahead, since headlines and summaries come before the introductions.
 * @param bare without an article, as headlines have it
 */
export function definite(discourse: Discourse, phrase: Phrase, at: number, bare: boolean): Referent | null {
  const nucleus = phrase.tokens.slice(phrase.from, phrase.nucleus).filter((token) => token.kind === 'word' || AGE.test(token.lower));
  const words = nucleus
    .filter(({ lower, text }, i) => i === nucleus.length - 1 || !(EMPTY.has(lower) || tellsWhere(text)))
    .map((token) => lastOfTwo(token.lower));
  const head = lastOfTwo(phrase.head);
  if (words.length === 0 || head === '') return null;
  const complement = phrase.tokens.slice(phrase.nucleus, phrase.end).filter(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text));
  const around = complement.map(({ lower }) => lower);
  // "the council's leader" is whoever was told of as the leader of one
  const owner = ownerEnd(phrase);
  const office = owner > 0 && sortOf(head) === 'person' ? words.filter((word) => isBehind(phrase, owner, word)) : words;
  if (office !== words) for (let i = phrase.from; i < owner; i++) around.push(phrase.tokens[i]?.lower ?? '');
  const fits = (referent: Referent): boolean => describedAs(referent, office, head) && inContext(referent, around);
  // "the third expert" is none of those before
  if (nucleus.some(({ lower }) => ANOTHER.has(lower))) return null;
  // "the owner of the barn" is no firm
  const business =
    COMPANY_NOUNS.has(head) &&
    !(head === 'owner' && phrase.tokens[phrase.nucleus]?.lower === 'of') &&
    words.length <= 2 &&
    !/^(?:central|national|state|public|reserve|world)$/.test(words[0] ?? '');
  const joint = bare ? null : joinedOnes(discourse, phrase, at);
  if (joint !== null) return joint;
  const trust = latestTrust(discourse, phrase, at) ?? toldMore(discourse, phrase, at) ?? memberBefore(discourse, phrase, at);
  if (trust !== null) return trust;
  // "a guard colonel, Ann Lee" is not the guard
  const called = !bare && words.length === 1 && sortOf(head) === 'person' ? bodyCalled(discourse, head, at) : null;
  if (called !== null) return called;
  const speaker = latestGroupToSpeak(discourse, phrase, at);
  if (speaker !== null) return speaker;
  let unnamed: Referent | null = null;
  for (const referent of discourse.told.before(at)) {
    if (!fits(referent) || (business && referent.entity === undefined)) continue;
    // a headline's "armed group" is the one that is named further down
    if (referent.entity !== undefined || !GROUP_NOUNS.has(head)) return unnamed === null || referent.sort === 'group' ? referent : unnamed;
    unnamed ??= referent;
  }
  const field = bodyOfField(discourse, phrase, at);
  if (field !== null) return field;
  const armed = latestArmed(discourse, phrase, at);
  if (armed !== null) return armed;
  if (unnamed !== null) return unnamed;
  const modifiers = nucleus.slice(0, -1).map(({ lower }) => lower);
  // "the county's insurer" is no firm that has none to do with it
  const firm = business && owner < 0 ? company(discourse, at, { noun: head, attributes: modifiers }) : null;
  if (firm !== null) return firm;
  const group = latestGroup(discourse, phrase, at);
  if (group !== null) return group;
  const kin = STAND_INS.filter((set) => set.has(head));
  // "the paper, in the journal Marine Lineages" is no newspaper
  if (!bare && words.length === 1 && !isPrinted(phrase))
    for (const referent of discourse.told.before(at, 40))
      if (
        compatible(referent, head) &&
        // "the office of Lee" is no agency, "the study in the Annals" not the survey before it
        inContext(referent, around) &&
        !(referent.sort === 'person' && (referent.many !== isPlural(head) || !isOfGender(referent, head))) &&
        // "the source" is no officer whom the article names
        !(head === 'source' && referent.entity !== undefined) &&
        !(referent.sort === 'unknown' && referent.entity?.kind !== 'person' && sortOf(head) === 'person') &&
        kin.some((set) => set.has(referent.head) || [...set].some((word) => named(referent.entity, word)))
      )
        return referent;
  const holder = bare || complement.length > 0 ? null : holderOf(discourse, phrase, at);
  if (holder !== null) return holder;
  const known =
    !bare && words.length === 1 ? (head === 'document' ? paperBefore(discourse, at) : headOfState(discourse, phrase, at)) : null;
  if (known !== null) return known;
  for (const referent of discourse.after(at)) if (fits(referent)) return referent;
  const anywhere = words.filter((word) => !AREAS.has(word));
  if (anywhere.length < words.length && sortOf(head) === 'person') {
    const local =
      discourse.told.latestPerson(at, (referent) => describedAs(referent, anywhere, head)) ?? onlyAhead(discourse, anywhere, head, at);
    if (local !== null) return local;
  }
  if (bare && complement.length === 0 && owner <= 0) return nextOfKind(discourse, phrase, at);
  // "the sergeant's lawyer" is not the sergeant
  if (bare || complement.length > 0 || owner > 0) return null;
  return (
    toldInObject(discourse, phrase, at) ??
    partisan(discourse, phrase, at) ??
    ofBody(discourse, phrase, at) ??
    leading(discourse, phrase, at) ??
    seated(discourse, phrase, at) ??
    whoTestifies(discourse, phrase, at) ??
    whoLivesThere(discourse, phrase, at) ??
    epithet(discourse, phrase, at) ??
    latestOfKind(discourse, phrase, at) ??
    latestOutlet(discourse, phrase, at) ??
    (business ? company(discourse, at, { noun: 'company', attributes: modifiers }) : null)
  );
}

/** Whether it is told where something stands: ", in the journal". */
const isPrinted = ({ tokens, end }: Phrase): boolean => tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'in';

/** "The document" after "a draft prospectus": the last paper told of as one. */
function paperBefore(discourse: Discourse, at: number): Referent | null {
  for (const referent of discourse.told.before(at, 40))
    if (referent.entity === undefined && !referent.many && (referent.sort === 'thing' || PAPERS.test(referent.head))) return referent;
  return null;
}

const PAPERS = /^(?:prospectus|post-mortem|dossier|indictment|brochure|draft|bill|plan|contract|letter|deck|order)$/;

/** "The head of state" is a president or a king, "the head of government" a prime minister. */
function headOfState(discourse: Discourse, { head, tokens, nucleus }: Phrase, at: number): Referent | null {
  const of = tokens[nucleus]?.lower === 'of' ? (tokens[nucleus + 1]?.lower ?? '') : '';
  if (head !== 'head' || !/^(?:state|government)$/.test(of)) return null;
  const titles = of === 'state' ? ['president', 'king', 'queen', 'emir', 'sultan'] : ['prime', 'premier', 'chancellor'];
  const holds = ({ entity, sort }: Referent): boolean => sort !== 'group' && titles.some((title) => entity?.described.has(title) === true);
  for (const referent of discourse.told.before(at)) if (holds(referent)) return referent;
  for (const referent of discourse.after(at)) if (holds(referent)) return referent;
  return null;
}

/** Where "'s" stands in "the council's leader"; -1 where it does not. */
function ownerEnd({ tokens, from, nucleus }: Phrase): number {
  for (let i = nucleus - 2; i > from; i--) if (tokens[i]?.lower === "'s") return i;
  return -1;
}

/** Whether a word stands behind a place in the core of a phrase. */
function isBehind({ tokens, nucleus }: Phrase, owner: number, word: string): boolean {
  for (let i = owner + 1; i < nucleus; i++) if (tokens[i]?.lower === word) return true;
  return false;
}

/** Whom "a former minister" in a headline or lead stands for: the only one who is introduced with these words further down. */
export function introducedLater(discourse: Discourse, phrase: Phrase, at: number): Referent | null {
  const { head, tokens, from, nucleus, end } = phrase;
  if (nucleus < end || isPlural(head)) return null;
  const words = tokens.slice(from, nucleus).flatMap(({ kind, lower }) => (kind === 'word' && !EMPTY.has(lower) ? [lower] : []));
  if (words.length === 0) return null;
  return (
    onlyAhead(discourse, words, head, at) ??
    onlyAhead(
      discourse,
      words.filter((word) => !AREAS.has(word)),
      head,
      at,
    ) ??
    officialAhead(discourse, phrase, at)
  );
}

/** The only one of whom these words are said further down. */
function onlyAhead(discourse: Discourse, words: readonly string[], head: string, at: number): Referent | null {
  const told = new Set<Referent>();
  for (const referent of discourse.after(at)) if (referent.entity !== undefined && describedAs(referent, words, head)) told.add(referent);
  return told.size === 1 ? ([...told][0] ?? null) : null;
}

const named = (entity: Entity | undefined, word: string): boolean =>
  entity !== undefined && (entity.described.has(word) || entity.name.toLowerCase().split(' ').at(-1) === word);

/** "The guard", "the monitor": the body with that at the end of its name, told of last. */
function bodyCalled(discourse: Discourse, noun: string, at: number): Referent | null {
  for (const referent of discourse.told.before(at)) if (isCalled(referent, noun)) return referent;
  return null;
}

const isCalled = ({ entity }: Pick<Referent, 'entity'>, noun: string): boolean =>
  entity?.kind === 'organisation' && entity.words.length > 1 && entity.words.at(-1)?.toLowerCase() === noun;

/** "The woman" is no man. */
const isOfGender = ({ gender }: Referent, noun: string): boolean => gender === null || (genderOfNoun(noun) ?? gender) === gender;

/** A person is no group, and the other way round. */
const compatible = ({ sort }: Pick<Referent, 'sort'>, sought: string): boolean => {
  const wanted = sortOf(sought);
  return wanted === 'unknown' || sort === 'unknown' || wanted === sort;
};

const wordsOfName = remembering(5000, (name: string): readonly string[] => name.toLowerCase().split(/[\s-]+/));

/** Whether all words were said of it, or are its own. */
function describedAs({ entity, sort, head, name, many }: Referent, words: readonly string[], sought: string): boolean {
  if (entity === undefined) {
    // "the woman" is not "the man and the woman"
    if (head !== sought || (many && !isPlural(sought))) return false;
    const own = name.toLowerCase().split(/\s+/);
    return own[0] !== 'neither' && words.every((word) => own.includes(word));
  }
  if ((!compatible({ sort }, sought) && entity.kind !== 'organisation') || (entity.kind === 'person' && isPlural(sought))) return false;
  if (speaksFor(entity, sought)) return false;
  const wanted = sortOf(sought);
  const own = wordsOfName(entity.name);
  if (words.length === 1 && isCalled({ entity }, sought)) return true;
  if (wanted !== 'person' && GROUP_NOUNS.has(sought) && own.at(-1) === sought && words.length === 1) return true;
  // "the opposition group": any body of which the rest was said
  const telling = sort === 'group' && BODIES.has(sought) && words.length > 1 ? words.slice(0, -1) : words;
  const mouth = sought.startsWith('spokes');
  return telling.every(
    (word) => entity.described.has(word) || (own.includes(word) && !PERSON_NOUNS.has(word)) || (mouth && entity.context.includes(word)),
  );
}

/** Bodies that are called as one of them is: "coast guard spokeswoman Ann Lee" is not "the guard". */
const speaksFor = ({ described }: Entity, sought: string): boolean =>
  /^(?:guard|watch|patrol)$/.test(sought) && [...described].some((word) => word.startsWith('spokes'));

const inContext = ({ entity, name }: Referent, complement: readonly string[]): boolean =>
  complement.every((word) => (entity?.context.includes(word) ?? false) || name.toLowerCase().includes(word));
