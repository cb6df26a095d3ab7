import type { SourceType } from '../../claim.ts';
import { BODY_NOUNS, CAUSES, CAUSE_NOUNS, TOLD_APART, TRADES } from '../../lexicon/sources/bodies.ts';
import { PICTURES } from '../../lexicon/sources/documents.ts';
import { isState, knownBody } from '../../lexicon/names/known-bodies.ts';
import { words } from '../../lexicon/words.ts';
import { singular } from '../../nouns/number.ts';
import type { Referent } from '../discourse/referent.ts';
import { isArmed } from './armed.ts';
import { unnamedByRole } from './by-role.ts';
import { isOfMedia, isStateMedia } from './media.ts';
import { typeOfWhom } from './of-whom.ts';
import { OF_THE_ARMY, OF_THE_FIRE_SERVICE, OF_THE_POLICE } from './ranks.ts';
import { unnamedOfPolitics } from './politics.ts';
import type { Setting } from './setting.ts';
import { introducedAs, toldOfBody } from './type-of-body.ts';
import { isArmyOffice, typeOfName } from './type-of-name.ts';
import { unnamedType } from './unnamed-type.ts';

const RUMOURS = /^(?:unconfirmed|initial|early|conflicting) reports$/i;
const OPPOSITION = /^(?:opposition|fighters?|rebels?|insurgents?|dissidents?|separatists?|militants?|militia|guerrillas)$/;

/** What somebody or something without a name is, where the words for it tell; null of all others. */
export function plainUnnamed(
  text: string,
  told: string,
  referent: Referent,
  setting: Setting,
  running: ReadonlySet<string>,
): SourceType | null {
  const { name, head, joined } = referent;
  const known = knownBody(name);
  if (known !== undefined) return known;
  if (isStateMedia(told)) return 'state-media';
  if (isArmyOffice(name)) return 'military';
  if (isOfMedia(referent, told)) return 'media';
  if (PICTURES.has(head) || KEPT_BACK.test(name)) return 'document';
  if (RUMOURS.test(name)) return 'anonymous';
  if (/^company (?:officials?|executives?|lawyers?)$/i.test(name)) return 'company';
  if (/^(?:the )?central bank(?:['’]s)? (?:spokes\p{L}+|officials?|governor|sources?)$/iu.test(name)) return 'official';
  if (/^president['’]s (?:spokes[a-z]+|office|aides?)$/i.test(name)) return 'official';
  if (ISSUED.has(head)) return ofIssuer(text, referent, setting);
  if (isArmed(referent, setting)) return 'opposition';
  const war = setting.includes('war');
  if (head === 'coalition' && war && !setting.includes('politics')) return 'military';
  return (
    unnamedOfPolitics(referent, running) ??
    unnamedType(referent, told) ??
    unnamedByRole(referent, setting) ??
    (referent.sort !== 'thing' && /^\p{Lu}.* \p{Lu}/u.test(name) ? typeOfName(name) : null) ??
    ofKnownBody(referent) ??
    typeOfWhom(referent, text) ??
    ofNearBody(referent, text) ??
    ofGroup(name, head) ??
    ofBodyIn(referent) ??
    (OF_THE_FIRE_SERVICE.test(told) ? 'official' : null) ??
    (OF_THE_POLICE.test(told) ? 'police' : null) ??
    (OF_THE_ARMY.test(told) ? 'military' : null) ??
    (war &&
    name
      .toLowerCase()
      .split(' ')
      .some((word) => OPPOSITION.test(word))
      ? 'opposition'
      : null) ??
    (joined !== undefined && OF_ONE_FAMILY.test(name) ? 'person' : null)
  );
}

/** "Ann and Tom Orr". */
const OF_ONE_FAMILY = /^\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+ \p{Lu}\S+$/u;

/** Papers that somebody let out. */
const KEPT_BACK =
  /^(?:confidential|leaked|internal|classified|secret|restricted) (?:\S+ ){0,3}(?:briefing|brief|paper|cable|presentation|dossier|order)s?\b/i;

/** What a body puts out in its own name. */
const ISSUED = words('release releases announcement announcements bulletin bulletins communique communiqué newsletter');

/** "A bulletin issued by the ministry", "the firm's announcement", "a news release" of the company that an article is about. */
function ofIssuer(text: string, { related, head }: Referent, setting: Setting): SourceType | null {
  for (const word of text.toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    const type = BODY_NOUNS.get(word);
    if (type !== undefined) return type;
  }
  for (const body of related) {
    const type = toldOfBody(body);
    if (type !== null) return type;
  }
  if (/^communiqu[eé]$/.test(head)) return 'official';
  if (head === 'newsletter') return 'media';
  return setting.includes('business') && !setting.includes('court') ? 'company' : null;
}

/** "The Hunter's Alliance, a patient group": of a body by the last word of its name, what that was introduced as. */
function ofBodyIn({ name, head, related }: Referent): SourceType | null {
  for (const body of related) if (name.endsWith(` ${body.name}`) && body.key.endsWith(head)) return introducedAs(body);
  return null;
}

/** "Aid agencies", "environmental groups": what the word before tells of a noun for bodies. */
function ofGroup(name: string, head: string): SourceType | null {
  const one = singular(head);
  const apart = TOLD_APART.get(one);
  const causes = CAUSE_NOUNS.has(one);
  if (apart === undefined && !causes) return null;
  const all = name.toLowerCase().split(' ');
  const before = all[all.indexOf(head) - 1] ?? '';
  return apart?.get(before) ?? (causes && CAUSES.has(before) ? 'ngo' : causes && TRADES.has(before) ? 'company' : null);
}

/** "A spokesman" or "representative" of one body that is known. */
function ofKnownBody({ head, related }: Referent): SourceType | null {
  if (related.size === 0 || !SPEAKS.test(head)) return null;
  const told = [...related].filter((body) => toldOfBody(body) !== null);
  // a state stands for where a body is as often as for itself
  const bodies = told.length > 1 ? told.filter(({ name }) => !isState(name)) : told;
  const [body, ...others] = bodies;
  return body === undefined || others.length > 0 ? null : toldOfBody(body);
}
const SPEAKS = /^(?:spokes|representatives?$)/;

/** "A spokesman" and no more: of the body that was just told of. */
const ofNearBody = ({ head, related, near }: Referent, text: string): SourceType | null =>
  near !== undefined && related.size === 0 && head.startsWith('spokes') && text.split(' ').length < 3 ? toldOfBody(near) : null;
