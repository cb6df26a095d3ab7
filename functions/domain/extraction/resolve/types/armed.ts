import type { SourceType } from '../../claim.ts';
import { knownBody } from '../../lexicon/names/known-bodies.ts';
import { ARMED } from '../../lexicon/sources/unnamed.ts';
import { words } from '../../lexicon/words.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import type { Setting } from './setting.ts';
import { typeOfBody } from './type-of-body.ts';
import { OF_LIBERATORS } from './type-of-name.ts';

/** "Tahrir Brigades". */
const OF_REBELS = /\b(?:Brigades|Militia)\b/;
/** "A spokesman for the league, an armed group". */
const TOLD_ARMED = /, (?:the|an?) (?:\p{L}+ )?(?:armed|rebel|militant) (?:group|force|movement)\b/u;
/** "The militia, which calls itself the Ridge Guard". */
const MILITIA = /^(?:the|an?) (?:\p{Ll}+ )?(?:militia|rebel group|armed group)\b/iu;
const FRONT = /\bFront\b/;

/** Bodies of a state, which own up to attacks as well. */
const OF_A_STATE: ReadonlySet<SourceType | null> = new Set<SourceType | null>(['official', 'military', 'police', 'state-media', 'media']);

const LEADERS = words('commander leader chief head fighter founder official emir wing');
const leads = (word: string): boolean => LEADERS.has(word) || word.startsWith('spokes');
/** Who is told of together with those they fight. */
const AGAINST =
  /\b(?:against|minister|mayor|governor|ambassador|envoy|army|police|president|professor|analyst|expert|researcher|lawyer|campaign|candidate|party|victim|survivor)\b/i;

/** Whether a source is armed people who fight a state, or speaks for them. */
export function isArmed(referent: Referent, setting: Setting): boolean {
  const { entity, name, head, related } = referent;
  if (entity !== undefined && entity.kind !== 'person')
    return isArmedBody(entity, setting) || referent.phrases.some((phrase) => MILITIA.test(phrase));
  const armed = [...related].some((body) => isArmedBody(body, setting));
  if (entity === undefined) {
    const end = name.toLowerCase().lastIndexOf(head) + head.length;
    const ofWhom = /^ (?:for|of|from) (.*)$/.exec(name.slice(end))?.[1] ?? '';
    return (
      ARMED.test(name.slice(0, end)) ||
      (leads(head) && !AGAINST.test(name) && (armed || ARMED.test(ofWhom) || TOLD_ARMED.test(referent.phrases[0] ?? '')))
    );
  }
  if (!entity.context.some(leads)) return false;
  const introduced = entity.context.join(' ');
  return !AGAINST.test(introduced) && (armed || ARMED.test(introduced));
}

/** Whether a body fights, by its name and by what is told of it. */
export function isArmedBody(body: Entity, setting: Setting): boolean {
  if (body.kind === 'person') return false;
  const known = knownBody(body.name);
  if (known !== undefined) return known === 'opposition';
  const told = [body.name, ...body.context, ...body.described].join(' ');
  return (
    OF_LIBERATORS.test(body.name) ||
    OF_REBELS.test(body.name) ||
    body.described.has('militia') ||
    body.described.has('rebel') ||
    (ARMED.test(told) && !/\b(?:campaign|candidate|party)\b/i.test(told)) ||
    (body.armed && !OF_A_STATE.has(typeOfBody(body))) ||
    (FRONT.test(body.name) && setting.includes('war') && !setting.includes('politics'))
  );
}
