import type { SourceType } from '../../claim.ts';
import { BODY_OFFICES, OFFICE_HOLDERS } from '../../lexicon/sources/bodies.ts';
import { isState } from '../../lexicon/names/known-bodies.ts';
import { ROLE_TYPES } from '../../lexicon/sources/role-types.ts';
import type { Referent } from '../discourse/referent.ts';
import type { Entity } from '../names/entities.ts';
import { ofOffice, ofWhatOneLeads } from './office.ts';
import { toldOfBody } from './type-of-body.ts';

/**
 * "The charity's director", "Oxfam's Ann Lee", "hospital spokesman": whoever speaks for a body is of its type. Null where the office is of nobody that is
 * known, or another role tells more.
 * @param text the words that stand for the source
 */
export function typeOfWhom(referent: Referent, text: string): SourceType | null {
  const { entity, head } = referent;
  if (entity === undefined) return BODY_OFFICES.has(head) && (SPEAKS.test(head) || !SOME.test(text)) ? ofOffice(wordsOf(text)) : null;
  if (entity.kind !== 'person') return null;
  const { described, context } = entity;
  // what they speak for now is another matter
  if (described.has('former')) return ofOwner(referent, text);
  let office = false;
  let speaks = false;
  let holds = false;
  for (const word of described) {
    office ||= BODY_OFFICES.has(word);
    holds ||= OFFICE_HOLDERS.has(word);
    speaks ||= SPEAKS.test(word);
  }
  const noun = (holds ? ofOffice(context) : described.size === 0 ? ofPhrase(referent.phrases[0]) : null) ?? ofWhatOneLeads(context);
  const body = noun ?? (office ? ofBody(referent, speaks) : null);
  for (const word of described) {
    const role = ROLE_TYPES.get(word);
    if (role === undefined || OFFICE_HOLDERS.has(word) || (word === 'general' && CIVIL.some((civil) => described.has(civil)))) continue;
    if (
      body === null ||
      !(OUTWEIGHED.has(word) || (body === 'expert' && role === 'court') || (role === 'military' && speaks && context.some(isCivil)))
    )
      return null;
  }
  return body ?? (office ? null : ofSender(referent)) ?? ofOwner(referent, text);
}

const SPEAKS = /^(?:spokes|representative)/;

/** "A director at a bank": somebody who is not to be named. */
const SOME = /^(?:an?|one|two|three|several|some|another|former) /i;

/** Whose "general" is no rank. */
const CIVIL = ['manager', 'secretary', 'director', 'auditor', 'consul', 'counsel', 'attorney', 'surgeon', 'postmaster'];

/** A general who speaks for the interior ministry. */
const isCivil = (word: string): boolean => word === 'interior' || word === 'foreign' || word === 'justice';

/** A doctor who heads a hospital, a judge who chairs a commission. */
const OUTWEIGHED = new Set(['dr', 'dr.', 'doctor', 'officer', 'judge', 'justice']);

/** What an office tells that stands in a phrase alone: "the chairman of the parents' association, Alhaji Sani Orr". */
const ofPhrase = (phrase = ''): SourceType | null =>
  phrase.includes(' ') && !/\b(?:former|ex)\b/i.test(phrase) ? ofOffice(wordsOf(phrase)) : null;

/** The only body whose office it was said to be: "its director". */
function ofBody({ related, near }: Referent, speaks: boolean): SourceType | null {
  let only: SourceType | null = null;
  for (const body of related) {
    const type = toldOfBody(body);
    if (type === null && body.kind === 'unknown') continue;
    if (type === null || (only !== null && only !== type)) return null;
    only = type;
  }
  return related.size > 0 || near === undefined || !speaks ? only : null;
}

/** "Ann Lee of the relief group Open Hands", where nothing else is told of her. */
function ofSender({ related, entity, phrases }: Referent): SourceType | null {
  if (entity === undefined || entity.described.size > 0) return null;
  const behind = phrases.find((phrase) => SENT.test(phrase));
  if (behind === undefined || OF_LEARNING.test(behind)) return null;
  for (const body of related) if (behind.includes(body.name)) return isState(body.name) ? null : ofMembers(toldOfBody(body));
  const words = wordsOf(behind);
  return ofMembers(ofOffice(['director', ...words.slice(words.findIndex((word) => /^(?:of|from|at|with)$/.test(word)))]));
}

const ofMembers = (type: SourceType | null): SourceType | null => (type === 'company' || type === 'expert' ? null : type);

/** Whose members know things rather than speak for it. */
const OF_LEARNING = /\b(?:universit|college|institut|school|academy|hospital|clinic|laborator|consultancy|brokerage|professor|who )/i;
const SENT = / (?:of|from|at|with) (?:the |a )?[\p{L}-]+/u;

/** "Oxfam's Ann Lee", "the Front’s central secretary Ann Lee". */
const OWNED =
  /^(?:[Tt]he )?(\p{Lu}[\p{L}\p{M}&. -]*)[’']s? (?:(?:\p{Ll}+ ){0,2}(?:secretary|organiser|organizer|treasurer|convener|coordinator) )?\p{Lu}/u;

/** "Oxfam's Ann Lee": whose that person is. */
function ofOwner({ related }: Referent, text: string): SourceType | null {
  if (related.size === 0) return null;
  const [, owner] = OWNED.exec(text) ?? [];
  if (owner === undefined) return null;
  const body: Entity | undefined = [...related].find(({ name }) => name === owner);
  return body === undefined || isState(body.name) ? null : toldOfBody(body);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}.-]+|[’']s?(?= |$)/gu) ?? [];
