import type { SourceType } from '../../claim.ts';
import { ROLE_TYPES } from '../../lexicon/sources/role-types.ts';
import { OFFICES } from '../../lexicon/sources/source-words.ts';
import { KINDS_OF_FIRMS } from '../../lexicon/sources/stand-ins.ts';
import { runsForOffice } from '../names/candidacy.ts';
import type { Entity } from '../names/entities.ts';
import { isArmed } from './armed.ts';
import { isOfAnOutlet, isPaper } from './media.ts';
import { isCounsel, personByRole } from './by-role.ts';
import { typeOfWhom } from './of-whom.ts';
import { sortOf } from '../phrases.ts';
import { isOfPolitics } from './politics.ts';
import type { Seen } from './seen.ts';
import type { Setting } from './setting.ts';
import { introducedAs, typeOfBody } from './type-of-body.ts';
import { isNewspaper, typeOfEnd } from './type-of-name.ts';
import { OF_THE_ARMY, OF_THE_FIRE_SERVICE, OF_THE_POLICE } from './ranks.ts';

/** What somebody with a name is, where an office or what was said of them tells; null of all others. */
export function plainPerson({ referent, entity, text, told, setting, running }: Seen): SourceType | null {
  if (isNewspaper(entity.name) || isPaper(entity)) return 'media';
  const end = entity.gender === null ? typeOfEnd(entity.words) : null;
  if (end !== null) return end;
  const branch = entity.gender === null && entity.words.length > 1 ? BRANCHES.get(entity.words[0] ?? '') : undefined;
  if (branch !== undefined) return branch;
  if (isFirm(entity)) return 'company';
  const group = isTold(entity) ? introducedAs(entity) : null;
  if (group !== null) return group;
  if (isArmed(referent, setting)) return 'opposition';
  if (runsForOffice(entity) && isOfPolitics(entity, '', referent.related, running)) return 'political';
  const counsel = isCounsel(referent, entity, setting) ? 'court' : null;
  // of most nothing is told but their name
  if (
    entity.context.length === 0 &&
    entity.words.length < 4 &&
    isName(text, entity) &&
    referent.phrases.every((phrase) => isName(phrase, entity))
  )
    return counsel ?? (isOfAnOutlet(entity, '') ? 'media' : null) ?? typeOfWhom(referent, text) ?? ofFirstWord(entity);
  const context = entity.context.join(' ');
  const words = `${told} ${referent.name} ${context}`.toLowerCase();
  if (isOfPolitics(entity, words, referent.related, running)) return 'political';
  if (told.includes('ruling ') && OF_THE_RULING.test(told)) return 'political';
  if (isFighter(entity) && (setting.includes('war') || setting.includes('unrest'))) return 'opposition';
  return (
    personByRole(referent, entity, words, setting) ??
    counsel ??
    (isOfAnOutlet(entity, words) ? 'media' : null) ??
    typeOfWhom(referent, text) ??
    (OF_THE_FIRE_SERVICE.test(words) ? 'official' : null) ??
    (OF_THE_POLICE.test(told) ? 'police' : null) ??
    (OF_THE_ARMY.test(told) ? 'military' : null) ??
    ofFirstWord(entity) ??
    ofWhat(entity, `${text} ${context}`, referent.related, setting) ??
    (setting.includes('war') && entity.described.has('opposition') && !PARTISANS.some((word) => entity.described.has(word))
      ? 'opposition'
      : null)
  );
}

/** "State chairman of the ruling Ostra Alliance": whom a party speaks by, whatever it calls itself. */
const OF_THE_RULING = /\b(?:chair\p{L}*|secretary|leader|spokes\p{L}+|whip|treasurer|organi[sz]er) (?:of|for) the ruling \p{Lu}/u;

/** "An anti-coup fighter", "a resistance fighter". */
const isFighter = ({ described }: Entity): boolean =>
  described.has('fighter') && (described.has('resistance') || [...described].some((word) => word.startsWith('anti-')));

/** "Amnesty Ostra": bodies that are called by the place as well. */
const BRANCHES: ReadonlyMap<string, SourceType> = new Map([
  ['NHS', 'official'],
  ['Amnesty', 'ngo'],
  ['Greenpeace', 'ngo'],
  ['Oxfam', 'ngo'],
  ['Caritas', 'ngo'],
  ['Transparency', 'ngo'],
]);

/** "Ann Lee", "Ms. Lee". */
const isName = (phrase: string, { name }: Entity): boolean =>
  name.endsWith(phrase) || (phrase.startsWith('M') && /^M(?:r|rs|s|iss|x)\.? \S+$/.test(phrase));

/** "Volcanologist Ann Lee", whose title was taken for a name. */
function ofFirstWord({ words }: Entity): SourceType | null {
  const first = words.length > 2 ? (words[0]?.toLowerCase() ?? '') : '';
  const role = ROLE_TYPES.get(first) ?? (first.endsWith('ologist') ? 'expert' : null);
  return role === 'witness' || role === 'anonymous' || role === 'company' ? null : role;
}

/** "A rights group, Open Hands,": a body that is told of, though its name may be somebody's. */
function isTold({ described, context, gender }: Entity): boolean {
  if (described.size === 0 || gender !== null || context.includes('his') || context.includes('her')) return false;
  for (const word of described) if (BEHIND.has(word) || sortOf(word) === 'person') return false;
  return true;
}
const BEHIND = new Set(['of', 'for', 'at', 'from', 'with', 'who', 'former', 'retired']);

/** "Operator Ostra Lifts", "its rival Orlwick": a firm, though its name may be somebody's. */
function isFirm({ described, context, gender, words }: Entity): boolean {
  if (gender !== null) return false;
  const [kind, ...more] = [...described].filter((word) => !WHOSE.has(word));
  if (kind === undefined || more.length > 0 || context[0] !== kind) return false;
  return KINDS_OF_FIRMS.has(kind) || (kind === 'rival' && words.length === 1);
}
const WHOSE = new Set(['its', 'their', 'the']);

/** Of an opposition that sits in a parliament. */
const PARTISANS = ['mp', 'mps', 'lawmaker', 'senator', 'legislator', 'politician', 'candidate', 'party'];

/** "Chief executive of the charity", "at the broker Pell", "the firm's president": what somebody speaks for, where the office tells nothing. */
function ofWhat({ context, described }: Entity, told: string, related: ReadonlySet<Entity>, setting: Setting): SourceType | null {
  if (context.includes('charity') && [...described].some((word) => OFFICES.has(word))) return 'ngo';
  if (/\b(?:broker(?:age)?|consultancy|think tank)\b/.test(told)) return 'expert';
  if (SUBJECTS_OF_FIRMS.every((subject, i) => setting.includes(subject) === (i === 0)) && related.size === 0 && speaksAlone(described))
    return 'company';
  const presides = described.has('president') && setting.includes('business') && !setting.includes('politics');
  return presides && [...related].some((body) => typeOfBody(body) === 'company') ? 'company' : null;
}

/** Where a spokeswoman of whom nothing else is told speaks for a firm. */
const SUBJECTS_OF_FIRMS = ['business', 'politics', 'war', 'disaster'];
const speaksAlone = (described: ReadonlySet<string>): boolean => described.size === 1 && [...described][0]?.startsWith('spokes') === true;
