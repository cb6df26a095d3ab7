import type { SourceType } from '../../claim.ts';
import { CAUSES } from '../../lexicon/sources/bodies.ts';
import { isState, knownBody } from '../../lexicon/names/known-bodies.ts';
import { words } from '../../lexicon/words.ts';
import { runsForOffice } from '../names/candidacy.ts';
import type { Entity } from '../names/entities.ts';
import { isArmed } from './armed.ts';
import { isPaper, isStateMedia } from './media.ts';
import type { Seen } from './seen.ts';
import type { Referent } from '../discourse/referent.ts';
import { isStateHere } from '../names/kind-of-entity.ts';
import type { Setting } from './setting.ts';
import { introducedAs, toldOfBody } from './type-of-body.ts';
import { isArmyOffice, typeOfName } from './type-of-name.ts';

/** What a body with a name is, where the name or what it was introduced as tells; null of all others. */
export function plainBody({ referent, entity, told, setting, running }: Seen): SourceType | null {
  const { name } = referent;
  const known = knownBody(entity.name);
  if (known !== undefined) return known;
  if (isStateMedia(`${told} ${name} ${entity.context.join(' ')}`)) return 'state-media';
  if (isArmyOffice(name)) return 'military';
  if (runsForOffice(entity) || isCampaign(entity, running)) return 'political';
  const type = typeOfName(name);
  if (type !== null && type !== 'opposition') return type;
  if (isPaper(entity)) return 'media';
  const many = entity.words.length === 1 ? MANY.get(entity.key) : undefined;
  if (many !== undefined) return many;
  if (isOfThieves(entity)) return 'other';
  if (SEATS.has(entity.key)) return 'political';
  if (entity.key === 'pm') return 'official';
  if (isArmed(referent, setting)) return 'opposition';
  const opposes = entity.described.has('opposition');
  if (opposes)
    return setting.includes('war') || setting.includes('unrest') || OUTLAWED.some((word) => entity.described.has(word))
      ? 'opposition'
      : 'political';
  return type ?? introducedAs(entity) ?? ofCauseIn(told) ?? ofThoseItSpeaksFor(entity) ?? ofWires(referent, entity, setting);
}

/** What opens a sentence, and is nobody's name. */
const MANY: ReadonlyMap<string, SourceType> = new Map<string, SourceType>([
  ['unions', 'ngo'],
  ['charities', 'ngo'],
  ['environmentalists', 'ngo'],
  ['conservationists', 'ngo'],
  ['campaigners', 'ngo'],
  ['activists', 'ngo'],
  ['retailers', 'company'],
  ['airlines', 'company'],
  ['regulators', 'official'],
  ['lawmakers', 'political'],
]);

/** A body that reports, and is called by its name alone. */
const ofWires = ({ wires }: Referent, entity: Entity, setting: Setting): SourceType | null =>
  wires && !setting.includes('business') && !isState(entity.name) && !isStateHere(entity) && toldOfBody(entity) === null ? 'media' : null;

/** Those in a parliament who are fewer, and those who are more. */
const SEATS = words('minority majority');

/** "The hacker crew Red Latch": who lives by crime. */
const isOfThieves = ({ described }: Entity): boolean => [...described].some((word) => THIEVES.has(word));
const THIEVES = words('hacker hackers hacking ransomware extortion cybercrime cybercriminals hacktivist hacktivists');

/** "Campaign for Reed", "Reed for Governor": of somebody who runs. */
const isCampaign = ({ words: name, key }: Entity, running: ReadonlySet<string>): boolean =>
  name.length > 1 &&
  /\bcampaign\b|\bfor (?:president|governor|senate|congress|mayor)$/.test(key) &&
  name.some((word) => running.has(word.toLowerCase()));

/** An opposition that may not stand in elections. */
const OUTLAWED = ['movement', 'unregistered', 'banned', 'exiled', 'outlawed', 'armed'];

/** "Tenants' group Fair Rent": whose group it is. */
function ofCauseIn(told: string): SourceType | null {
  const [, whose = ''] = /([\p{L}-]+)(?:['’]s?)? (?:group|network|organi[sz]ation|association|coalition)\b/iu.exec(told) ?? [];
  return CAUSES.has(whose.toLowerCase()) ? 'ngo' : null;
}

/** "Which represents 900 of the mill's workers": a union. */
function ofThoseItSpeaksFor({ context }: Entity): SourceType | null {
  const at = context.indexOf('represents');
  return at > 0 && context.slice(at + 1, at + 9).some((word) => MEMBERS.has(word)) ? 'ngo' : null;
}

const MEMBERS = words(
  `staff workers employees teachers nurses doctors drivers crew pilots patients tenants residents families victims passengers pupils students prisoners officers
  firefighters dockers miners journalists writers actors`,
);
