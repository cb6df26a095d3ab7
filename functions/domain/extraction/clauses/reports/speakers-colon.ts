import { PERSON_NOUNS } from '../../lexicon/sources/person-nouns.ts';
import { SOURCE_TYPE_WORDS } from '../../lexicon/sources/roles.ts';
import { words } from '../../lexicon/words.ts';
import { singular } from '../../nouns/number.ts';
import type { Item } from '../../text/sentences.ts';
import type { ItemRange } from '../items.ts';
import { hasFinite, isDash, isNominal, isQuotation, isStop } from '../items.ts';

/** Where a colon stands after a short phrase for a source, and a clause or quotation after it ("Police: driver was texting"). */
function speakerColon(items: readonly Item[]): number | null {
  const colon = items.findIndex((item) => item.text === ':');
  if (colon < 1 || colon > 5 || items.length - colon < 4) return null;
  const speaker = items.slice(0, colon);
  if (!speaker.every((item) => isNominal(item) || item.tag === 'determiner' || item.tag === 'possessive-s' || item.tag === 'verb'))
    return null;
  const who = speaker.at(-1)?.lower.replace(/^ex-/, '') ?? '';
  const told = SOURCE_TYPE_WORDS.has(who) || (PERSON_NOUNS.has(who) && hasFinite(items, colon + 1, items.length - 1));
  return told ? colon : null;
}

/** The most words that a speaker behind a headline's colon has. */
const BRIEF = 4;

/** "A nurse on the ward last year Picture: Kesh Press": whose it is, and nobody's word. */
const CREDITS = words('credit credits photo photos photograph photographs picture pictures pic pics image images source');

/** Where a colon or dash stands before a short phrase for a source that ends a headline ("Driver was texting: police", "Driver was texting - police"). */
function markBeforeSpeaker(items: readonly Item[]): number | null {
  if (items.at(-1)?.tag === 'mark') return null;
  const mark = items.findLastIndex((item) => item.text === ':' || isDash(item));
  const size = items.length - mark - 1;
  if (mark < 3 || size === 0 || size > BRIEF || CREDITS.has(items[mark - 1]?.lower ?? '')) return null;
  if (isDash(items[mark]) && !hasFinite(items, 0, mark - 1) && !items.slice(0, mark).some(isQuotation)) return null;
  const speaker = items.slice(mark + 1);
  if (!speaker.every((item) => isNominal(item) || item.tag === 'determiner' || item.tag === 'possessive-s')) return null;
  return SOURCE_TYPE_WORDS.has(speaker.at(-1)?.lower ?? '') ? mark : null;
}

/** A colon, or the like, between who speaks, on either side of it, and what is said. */
export interface SpeakersColon {
  readonly colon: number;
  readonly speaker: ItemRange;
  readonly content: ItemRange;
}

/** "‘They shot at us’: survivors recall the raid": whose a quotation is that opens a headline. */
function quotedFirst(items: readonly Item[]): SpeakersColon | null {
  if (!isQuotation(items[0]) || items[1]?.text !== ':') return null;
  let end = 2;
  while (end - 2 < BRIEF && (isNominal(items[end]) || items[end]?.tag === 'determiner' || items[end]?.tag === 'possessive-s')) end++;
  const who = items[end - 1]?.lower ?? '';
  const next = items[end];
  const speaks =
    next === undefined || isStop(next) || next.tag === 'verb' || /^(?:on|who|recall|relive|tell|describe|speak|demand)$/.test(next.lower);
  if (end === 2 || !speaks || !(PERSON_NOUNS.has(singular(who)) || SOURCE_TYPE_WORDS.has(who) || SOURCE_TYPE_WORDS.has(singular(who))))
    return null;
  return { colon: 1, speaker: [2, end - 1], content: [0, 0] };
}

/** "Police: driver was texting", "Driver was texting: police". */
export function aroundColon(items: readonly Item[]): SpeakersColon | null {
  const end = items.length - 1;
  const behind = speakerColon(items);
  if (behind !== null) return { colon: behind, speaker: [0, behind - 1], content: [behind + 1, isStop(items.at(-1)) ? end - 1 : end] };
  const quoted = quotedFirst(items);
  if (quoted !== null) return quoted;
  const before = markBeforeSpeaker(items);
  return before === null ? null : { colon: before, speaker: [before + 1, end], content: [0, before - 1] };
}
