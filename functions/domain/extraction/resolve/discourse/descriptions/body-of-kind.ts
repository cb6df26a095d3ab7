import type { SourceType } from '../../../claim.ts';
import { isState } from '../../../lexicon/names/known-bodies.ts';
import { ORGANISATION_WORDS } from '../../../lexicon/sources/roles.ts';
import { words } from '../../../lexicon/words.ts';
import type { Entity } from '../../names/entities.ts';
import type { Phrase } from '../../phrases.ts';
import { isArmedBody } from '../../types/armed.ts';
import { toldOfBody, typeOfBody } from '../../types/type-of-body.ts';
import type { Discourse } from '../discourse.ts';
import { isTown } from './company.ts';
import type { Referent } from '../referent.ts';

/** What the nouns by which bodies come back are said of. */
const BODIES: ReadonlyMap<string, readonly SourceType[]> = new Map(
  Object.entries<readonly SourceType[]>({
    agency: ['official', 'police', 'ngo'],
    regulator: ['official'],
    watchdog: ['official', 'ngo'],
    inspectorate: ['official'],
    commission: ['official'],
    department: ['official', 'police'],
    force: ['police', 'military'],
    charity: ['ngo'],
    union: ['ngo'],
    organisation: ['ngo', 'official', 'opposition'],
    organization: ['ngo', 'official', 'opposition'],
    group: ['ngo', 'opposition'],
    body: ['ngo', 'official'],
    front: ['opposition'],
    rebels: ['opposition'],
    insurgents: ['opposition'],
    militants: ['opposition'],
    monitor: ['ngo'],
    newspaper: ['media'],
    broadcaster: ['media'],
  }),
);

/** A hospital that is watched over is no watchdog. */
const WATCHES = /^(?:agency|regulator|watchdog|inspectorate|commission|department)$/;
const SERVES = /(?:trust|hospital|clinic|university|school|college|academy|nations|union|government)s?$/i;

/** What such a body may be for: "the medical charity", "the UN agency". */
const FIELDS = new Set(
  `medical aid relief humanitarian rights human nuclear health un u.n. global children's refugee monitoring environmental conservation campaign advocacy
  safety aviation spy intelligence security border financial competition war industry trade umbrella professional employers`.split(/\s+/),
);

/** "The group said": the body that has just spoken, whoever else was named in what it said; "the group denied": the body that it accused. */
export function latestGroupToSpeak(discourse: Discourse, { head, tokens, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (head !== 'group' || nucleus < end || nucleus - from > 1) return null;
  const verb = discourse.wordAt(at + tokens.length);
  const denies = DENIALS.has(/^(?:has|have|had)$/.test(verb) ? discourse.wordAt(at + tokens.length + 1) : verb);
  return denies ? discourse.told.accused(at, isGroup) : discourse.told.latestToSpeak(at, isGroup);
}

const DENIALS = words('denied denies deny rejected rejects dismissed dismisses disputed disputes');

/** A named body other than a state's, a place and the like. */
function isGroup({ entity, sort }: Referent): boolean {
  if (sort === 'person' || entity === undefined || isState(entity.name) || entity.located > 0 || isTown(entity)) return false;
  const type = typeOfBody(entity);
  return type === null || GROUPS.has(type);
}

/** "The group", "the rebels": the armed body that has just spoken or been spoken of. */
export function latestArmed(discourse: Discourse, { head, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (!ARMED_GROUPS.has(head) || nucleus < end || nucleus - from > 1) return null;
  return discourse.told.latestBody(at, ({ entity }) => entity !== undefined && isArmedBody(entity, []));
}

const ARMED_GROUPS = new Set([
  'group',
  'militia',
  'movement',
  'faction',
  'front',
  'organisation',
  'organization',
  'militants',
  'insurgents',
]);

/** "The trust", "the health board": the hospital or the like that has just spoken or been spoken of, which Britons call so. */
export function latestTrust(discourse: Discourse, { head, tokens, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (!/^(?:trust|board)$/.test(head) || nucleus < end) return null;
  if (!tokens.slice(from, nucleus - 1).every(({ lower }) => /^(?:nhs|health|hospital|hospitals)$/.test(lower))) return null;
  return discourse.told.latestBody(at, ({ entity }) => entity !== undefined && OF_THE_NHS.test(entity.name));
}

const OF_THE_NHS = /\bNHS\b|\b(?:Hospitals?|Health Board|Foundation Trust|Healthcare Trust|Health Trust)$/;

/** "The group": the named body that has just spoken or been spoken of, other than a state's, a place and the like. */
export function latestGroup(discourse: Discourse, { head, from, nucleus, end }: Phrase, at: number): Referent | null {
  if (head !== 'group' || nucleus < end || nucleus - from > 1) return null;
  return discourse.told.latestBody(at, (referent, { subject, possessive }) => (subject || possessive) && isGroup(referent));
}

const GROUPS: ReadonlySet<SourceType> = new Set<SourceType>(['ngo', 'opposition', 'company', 'political', 'expert']);

const OUTLETS = words('magazine newspaper paper daily weekly website outlet broadcaster portal tabloid station channel');

/** "The technology magazine": a bare name that has just spoken, where no outlet was called so. */
export function latestOutlet(discourse: Discourse, { head, nucleus, end }: Phrase, at: number): Referent | null {
  if (!OUTLETS.has(head) || nucleus < end) return null;
  return discourse.told.latestBody(at, ({ entity }, { spoke }) => {
    if (!spoke || entity === undefined || isState(entity.name) || entity.located > 0) return false;
    return entity.kind === 'unknown' || typeOfBody(entity) === 'media';
  });
}

/** "The regulator", "the force": the body of that kind that has just spoken or been spoken of, where none was called so. */
export function latestOfKind(discourse: Discourse, phrase: Phrase, at: number): Referent | null {
  const types = typesOf(phrase);
  return types === null
    ? null
    : discourse.told.latestBody(at, ({ entity }) => entity !== undefined && isOfKind(entity, phrase.head, types));
}

/** So many names ahead are looked at from a headline. */
const SOON = 12;

/** "Watchdog" in a headline: the first body of that kind that is named further down, where its name tells so. */
export function nextOfKind(discourse: Discourse, phrase: Phrase, at: number): Referent | null {
  const types = WATCHES.test(phrase.head) ? typesOf(phrase) : null;
  if (types === null) return null;
  for (const referent of discourse.after(at, SOON))
    if (referent.entity !== undefined && isCalledByKind(referent.entity) && isOfKind(referent.entity, phrase.head, types)) return referent;
  return null;
}

/** "The Fair Trade Commission", "the Office for Roads"; not "the Board Room". */
const isCalledByKind = ({ words: parts }: Entity): boolean =>
  parts.some(
    (part, i) => ORGANISATION_WORDS.has(part.toLowerCase()) && (i === parts.length - 1 || /^(?:of|for)$/.test(parts[i + 1] ?? '')),
  );

/** What bodies a phrase may stand for, by its noun; null where that tells none, or more is told. */
function typesOf({ head, tokens, from, nucleus, end }: Phrase): readonly SourceType[] | null {
  const types = BODIES.get(head);
  return types === undefined || nucleus < end || tokens.slice(from, nucleus - 1).some(({ lower }) => !FIELDS.has(lower)) ? null : types;
}

function isOfKind(entity: Entity, head: string, types: readonly SourceType[]): boolean {
  if (entity.kind === 'person' || isState(entity.name) || entity.name.endsWith(' Act') || (WATCHES.test(head) && SERVES.test(entity.name)))
    return false;
  const type = typeOfBody(entity);
  // of whose kind nothing is told
  if (/^organi[sz]ation$/.test(head) && toldOfBody(entity) === null) return entity.located === 0 && !isTown(entity);
  return type !== null && (types.includes(type) || (head === 'body' && type === 'company' && OF_FIRMS.test(entity.name)));
}

/** What firms found together: "the industry body". */
const OF_FIRMS = / (?:Association|Federation|Council|Confederation|Alliance|Forum)$/;
