import type { SourceType } from '../claim.ts';
import { ANONYMOUS, SOURCE_TYPE_ORDER, SOURCE_TYPE_WORDS } from '../lexicon/roles.ts';
import type { Entity } from './entities.ts';

const STATE_MEDIA = /\bstate(?:-| )(?:tv|television|media|run|owned|controlled|radio|broadcaster|news)\b/i;
const MEDIA =
  /\b(?:reuters|associated press|\bap\b|afp|cnn|bbc|bloomberg|new york times|washington post|fox news|guardian|wall street journal|politico|nbc|cbs|abc news|al jazeera|der spiegel|le monde)\b/i;
const NGO =
  /\b(?:human rights watch|amnesty|red cross|red crescent|m[eé]decins sans|doctors without borders|observatory for|save the children|oxfam|greenpeace|unicef|transparency international)\b/i;

/** What sort of source it is, by the words that stand for it and those that introduced it. */
export function sourceTypeOf(text: string, entity: Entity | undefined): SourceType {
  if (STATE_MEDIA.test(text) || (entity !== undefined && isStateMedia(entity))) return 'state-media';
  if (ANONYMOUS.test(text)) return 'anonymous';
  if (NGO.test(text)) return 'ngo';
  if (/\bnews (?:agency|site|outlet|channel|network|organi[sz]ation)\b/i.test(text)) return 'media';
  const own = byWords(text.toLowerCase().match(/[\p{L}.&-]+/gu) ?? []);
  if (own !== null) return own;
  if (MEDIA.test(text)) return 'media';
  if (entity !== undefined) {
    const name = `${[...entity.described].join(' ')} ${entity.name}`;
    if (NGO.test(name)) return 'ngo';
    const described = byWords([...entity.described, ...entity.name.toLowerCase().split(/\s+/)]);
    if (described !== null) return described;
    if (MEDIA.test(name)) return 'media';
    if (entity.kind === 'person' && (entity.name.includes(' ') || entity.gender !== null)) return 'person';
    return 'other';
  }
  return /^(?:\p{Lu}[\p{L}'’-]+ )+\p{Lu}/u.test(text) || /^(?:he|she|i)$/i.test(text) ? 'person' : 'other';
}

const isStateMedia = ({ described, name }: Entity): boolean =>
  STATE_MEDIA.test(`${[...described].join(' ')} ${name}`) ||
  (['state-run', 'state-owned', 'state-controlled'].some((word) => described.has(word)) && /agency|tv|news|media/i.test(name));

function byWords(words: readonly string[]): SourceType | null {
  let best: SourceType | null = null;
  for (const word of words) {
    const type =
      (/ologists?$|physicists?$/.test(word) ? 'expert' : undefined) ??
      SOURCE_TYPE_WORDS.get(word) ??
      SOURCE_TYPE_WORDS.get(word.replace(/\.$/, ''));
    if (type !== undefined && (best === null || SOURCE_TYPE_ORDER.indexOf(type) < SOURCE_TYPE_ORDER.indexOf(best))) best = type;
  }
  return best;
}
