import type { SourceType } from '../../../claim.ts';
import { isState } from '../../../lexicon/names/known-bodies.ts';
import { words } from '../../../lexicon/words.ts';
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
export function latestOfKind(discourse: Discourse, { head, tokens, from, nucleus, end }: Phrase, at: number): Referent | null {
  const types = BODIES.get(head);
  if (types === undefined || nucleus < end || tokens.slice(from, nucleus - 1).some(({ lower }) => !FIELDS.has(lower))) return null;
  return discourse.told.latestBody(at, ({ entity }) => {
    if (entity === undefined || isState(entity.name) || entity.name.endsWith(' Act') || (WATCHES.test(head) && SERVES.test(entity.name)))
      return false;
    const type = typeOfBody(entity);
    // of whose kind nothing is told
    if (/^organi[sz]ation$/.test(head) && toldOfBody(entity) === null) return entity.located === 0 && !isTown(entity);
    if (type === null) return false;
    return types.includes(type) || (head === 'body' && type === 'company' && OF_FIRMS.test(entity.name));
  });
}

/** What firms found together: "the industry body". */
const OF_FIRMS = / (?:Association|Federation|Council|Confederation|Alliance|Forum)$/;
