import { COMPANY_ENDINGS } from '../../lexicon/sources/stand-ins.ts';
import { isPlural } from '../../nouns/number.ts';
import { inOneRow } from '../names/runs/found-runs.ts';
import type { Entity, Mention } from '../names/entities.ts';
import type { Phrase } from '../phrases.ts';
import { sortOf } from '../phrases.ts';
import type { Referent } from './referent.ts';
import { nameless, relateTo } from './referent.ts';

/** Several who are told of by somebody that they are of. */
const KIN = /^(?:family|relatives|parents|siblings|supporters|friends|colleagues|lawyers|attorneys|allies)$/;

/**
 * "The family of the deceased, Ann Lee", "a spokesman for the town’s ferry operator, Selby Boats": the name is not theirs, but of whom they are. They are
 * called "family of Ann Lee". Null of other phrases.
 * @param mentions those inside the phrase
 */
export function ofWhomNamed(phrase: Phrase, at: number, mentions: readonly Mention[]): Referent | null {
  const { tokens, from, nucleus, end, head } = phrase;
  if (tokens[end]?.text !== ',' || nucleus >= end - 1 || tokens[nucleus + 1]?.lower !== 'the') return null;
  const named = mentions.find(({ first }) => first - at === end + 1);
  const behind = named === undefined ? undefined : tokens[named.last - at + 1];
  if (named === undefined || (behind !== undefined && behind.kind !== 'mark')) return null;
  const link = tokens[nucleus]?.lower ?? '';
  const { entity } = named;
  const ofPerson = KIN.test(head) && /^(?:of|for)$/.test(link) && entity.kind === 'person' && isOne(tokens[end - 1]?.lower ?? '');
  const ofBody = link === 'for' && isOne(head) && isBody(entity);
  if (!ofPerson && !ofBody) return null;
  const referent = nameless(`${inOneRow(tokens, from, nucleus)} ${entity.name}`, head);
  if (ofBody) relateTo(referent, entity);
  return referent;
}

/** One person. */
const isOne = (noun: string): boolean => (sortOf(noun) === 'person' || noun === 'deceased') && !isPlural(noun);

/** A body, though a spokesman is told of right before it. */
const isBody = ({ kind, words }: Entity): boolean => kind === 'organisation' || COMPANY_ENDINGS.has(words.at(-1)?.toLowerCase() ?? '');
