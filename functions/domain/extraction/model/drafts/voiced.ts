import type { Draft } from '../../clauses/attribution.ts';
import { GROUP_NOUNS } from '../../lexicon/sources/roles.ts';
import { words } from '../../lexicon/words.ts';
import { sortOf } from '../../resolve/phrases.ts';
import type { Passage } from '../../text/sentences.ts';
import type { Proposal } from '../propose.ts';

/** "Analysts expect", "the company sees an operating loss", "police believe": what bodies look ahead to and whoever looks into it holds, they tell. */
export function isOutlook(
  { tokens }: Passage,
  word: string,
  { source: [source], content: [first] }: Pick<Draft, 'source' | 'content'>,
): boolean {
  if (!LOOKING.has(word) || source === undefined || first === undefined) return false;
  const who = tokens.slice(source[0], source[1] + 1);
  if (word === 'believe' || word === 'suspect') return INVESTIGATING.has(who.at(-1)?.lower ?? '');
  if (who.some(({ lower }) => lower === 'who' || lower === 'which')) return false;
  const speaks = who.some(({ lower }) => FORESEEING.has(lower) || GROUP_NOUNS.has(lower));
  return speaks && (!word.startsWith('see') || tokens.slice(first[0], first[1] + 1).some(({ kind }) => kind === 'number'));
}

const LOOKING = words('expect expects see sees anticipate anticipates believe suspect');
const INVESTIGATING = words(
  'police investigators detectives prosecutors officials authorities experts scientists researchers doctors engineers officers relatives archaeologists',
);
const FORESEEING = words('analysts economists forecasters strategists traders meteorologists');

/** "Harbour News understands": what an outlet has been told, by itself; "the institute assesses that". */
export const isInsight = (
  { tokens }: Passage,
  word: string,
  { source: [source], content: [first] }: Pick<Draft, 'source' | 'content'>,
): boolean =>
  (word === 'understands' && source !== undefined && tokens[source[1]]?.spelling.capital === true) ||
  (/^assess(?:e[sd])?$/.test(word) && first !== undefined && tokens[first[0] - 1]?.lower === 'that');

/** "Voiced dismay over the toll", "expressed regret for the letter": a feeling that is put into words. */
export const isFeelingVoiced = ({ tokens }: Passage, { head, cue: [cue] }: Pick<Proposal, 'head' | 'cue'>): boolean => {
  for (let t = cue?.[0] ?? head; t <= head; t++)
    if (VOICING.has(tokens[t]?.lower ?? '') && (FEELING.has(tokens[t + 1]?.lower ?? '') || FEELING.has(tokens[t + 2]?.lower ?? '')))
      return true;
  return false;
};

const VOICING = words('voiced voices voicing expressed expresses expressing raised raises raising');
const FEELING = words(
  `dismay regret disbelief solidarity concern concerns outrage anger shock sorrow sadness satisfaction frustration disappointment confidence doubt doubts fear
  fears support opposition gratitude sympathy surprise alarm horror relief remorse optimism skepticism scepticism worry worries condolences`,
);

/** "The bishop encouraged residents to leave", other than "the results encouraged the firm to grow". */
export function isUrging(
  { tokens }: Passage,
  word: string,
  { source: [source], content: [first] }: Pick<Draft, 'source' | 'content'>,
): boolean {
  if (!/^encourag(?:ed|es)$/.test(word) || source === undefined || first === undefined) return false;
  const who = tokens[source[1]];
  const speaks =
    who?.spelling.capital === true || /^(?:he|she|they|who)$/.test(who?.lower ?? '') || /^(?:person|group)$/.test(sortOf(who?.lower ?? ''));
  return speaks && tokens.slice(first[0], first[1]).some(({ lower }) => lower === 'to');
}

/** "Identified him as Migo Atik, 33", "named the victim as Rosa Tilly": somebody's word on who it was. */
export function isNaming({ tokens }: Passage, { head, content: [first] }: Proposal): boolean {
  if (!/^(?:identified|named)$/.test(tokens[head]?.lower ?? '') || first === undefined || first[0] < head) return false;
  const as = tokens.slice(first[0], first[1] + 1).findIndex(({ lower }) => lower === 'as');
  return as > 0 && !/^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[first[0]]?.lower ?? '');
}
