import type { SourceType } from '../../claim.ts';
import { BODY_NOUNS, CAUSE_NOUNS, OFFICE_HOLDERS, TOLD_APART, TRADES } from '../../lexicon/sources/bodies.ts';
import { ROLE_TYPES } from '../../lexicon/sources/role-types.ts';

/**
 * What an office is of by the nouns around it: "the charity 's director", "head of the charity", "hospital director" in whichever order; null where none tells.
 * @param words in lower case
 */
export function ofOffice(words: readonly string[]): SourceType | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!OFFICE_HOLDERS.has(word)) continue;
    const type = before(words, i) ?? after(words, i);
    if (type !== null) return type;
  }
  return null;
}

/** "Museum director", "the state 's insurance director". */
function before(words: readonly string[], office: number): SourceType | null {
  for (let i = office - 1; i >= Math.max(0, office - 4); i--) {
    const word = words[i] ?? '';
    if (/^(?:the|an?|its|his|her|their|of|for|and|who)$/.test(word)) return null;
    if (i < office - 2 && !isOwner(words, i)) continue;
    // "its state president" is the party's
    if (PLACES.has(word) && !isOwner(words, i) && (PRESIDES.has(words[office] ?? '') || isOwner(words, i - 2))) continue;
    const type = typeOfNoun(word, words[i - 1]) ?? (MEMBERS.has(word) && isOwner(words, i) ? 'ngo' : null);
    if (type !== null) return type;
  }
  return null;
}

/** Whose leader speaks for them: "the local's president", "the farmers' leader". */
const MEMBERS = new Set(
  'local farmers traders workers students teachers drivers nurses doctors residents fishermen miners truckers parents tenants villagers'.split(
    ' ',
  ),
);

const isOwner = (words: readonly string[], at: number): boolean => /^[’']s?$/.test(words[at + 1] ?? '');

/** "Head of the charity", and "director museum" of what stands before a name, which is kept from its end. */
function after(words: readonly string[], holder: number): SourceType | null {
  const office = words[holder + 1] === 'general' ? holder + 1 : holder;
  const of = OF.has(words[office + 1] ?? '');
  let found: SourceType | null = null;
  for (let i = office + (of ? 2 : 1); i <= office + (of ? 6 : 2); i++) {
    const word = words[i] ?? '';
    if (of && isOwner(words, i)) continue;
    const type = typeOfNoun(word, of ? words[i - 1] : words[i + 1]) ?? (of ? ofHolder(word) : null);
    if (type !== null) found = type;
    else if (found !== null || (!of && SMALL.has(word))) break;
    if (!of && found !== null) break;
  }
  return found;
}

/** "A spokesman for the minister". */
function ofHolder(role: string): SourceType | null {
  const type = ROLE_TYPES.get(role);
  return type !== undefined && HOLDERS.has(type) ? type : null;
}
const HOLDERS: ReadonlySet<SourceType> = new Set<SourceType>(['official', 'political', 'police', 'court', 'military']);

const OF = new Set(['of', 'for', 'at', 'from', 'with']);
const SMALL = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'and', 'who', 'which', 'of', 'in', 'to']);
const PLACES = new Set(['state', 'district', 'county', 'region', 'city', 'town', 'village', 'province']);
const PRESIDES = new Set(['president', 'leader', 'convener', 'coordinator', 'chief', 'head', 'secretary', 'treasurer']);

/** "Who leads its parents ' association", "who runs the housing office", "who has formed a group of some 200 savers": whom somebody speaks for. */
export function ofWhatOneLeads(words: readonly string[]): SourceType | null {
  const who = words.indexOf('who');
  if (who < 0) return null;
  for (let i = who + 1; i < words.length; i++) {
    const leads = LEADING.has(words[i] ?? '');
    if (!leads && !FOUNDING.has(words[i] ?? '')) continue;
    for (let noun = i + 1; noun <= i + 7; noun++) {
      const word = words[noun] ?? '';
      if (CAUSE_NOUNS.has(word) && !TRADES.has(words[noun - 1] ?? '')) return 'ngo';
      // who teaches knows things, and does not speak for the university
      if (OF_SCHOOLS.has(word) && words.slice(noun).some((where) => SCHOOLS.has(where))) return 'expert';
      const type = isOwner(words, noun) ? null : typeOfNoun(word, words[noun - 1]);
      if (type === 'ngo' || (leads && LED.has(word))) return type;
    }
  }
  return null;
}

const OF_SCHOOLS = new Set(['department', 'clinic', 'centre', 'center', 'laboratory', 'lab', 'programme', 'program', 'institute']);
const SCHOOLS = new Set(['university', 'college', 'school']);

/** What somebody leads who speaks for it; not a shop or a clinic. */
const LED = new Set(
  'ministry department agency office authority council hospital school prison company firm bank airline startup start-up party'.split(' '),
);

const LEADING = new Set(['leads', 'heads', 'chairs', 'runs', 'directs', 'coordinates']);
const FOUNDING = new Set(['founded', 'formed', 'co-founded', 'started', 'organises', 'organizes', 'organised', 'organized']);

/** What a noun for a body tells, by the word before it where that tells it apart. */
const typeOfNoun = (noun: string, qualifier = ''): SourceType | null =>
  TOLD_APART.get(noun)?.get(qualifier) ?? BODY_NOUNS.get(noun) ?? null;
