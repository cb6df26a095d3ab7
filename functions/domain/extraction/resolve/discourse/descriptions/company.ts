import type { SourceType } from '../../../claim.ts';
import { knownBody } from '../../../lexicon/names/known-bodies.ts';
import { GROUP_NOUNS, ORGANISATION_WORDS, PLACE_WORDS } from '../../../lexicon/sources/roles.ts';
import { ORGANISATION_TYPES } from '../../../lexicon/sources/source-words.ts';
import { COMPANY_ENDINGS, COMPANY_NOUNS } from '../../../lexicon/sources/stand-ins.ts';
import { words } from '../../../lexicon/words.ts';
import type { Entity } from '../../names/entities.ts';
import type { Discourse } from '../discourse.ts';
import type { Referent } from '../referent.ts';

/** What it weighs that a firm was introduced with the words that stand before "company", and that it spoke last. */
const TOLD = 6;
const LATEST = 3;

/** The company that the article is about, or the one that spoke last. @param noun what it is called, with what stands before that */
export function company(
  discourse: Discourse,
  at: number,
  { noun, attributes }: { readonly noun: string; readonly attributes: readonly string[] },
): Referent | null {
  const any = ANY.has(noun);
  let best: Referent | null = null;
  let most = 0;
  let age = 0;
  let told = false;
  const latest = discourse.told.latestBody(at, (referent) => companyLikeness(referent, any) > 0);
  for (const referent of discourse.told.before(at)) {
    age += 1;
    const ofTrade = isOfTrade(referent, noun);
    const likeness = companyLikeness(referent, any || ofTrade);
    const isSo = ofTrade || attributes.some((word) => referent.entity?.context.includes(word));
    told ||= isSo;
    const score = likeness + Math.max(0, 4 - age) + (referent === latest && likeness > 2 ? LATEST : 0) + (isSo ? TOLD : 0);
    if (likeness > 0 && score > most) {
      best = referent;
      most = score;
    }
  }
  // "The family-owned firm": whoever was spoken of last, where no firm was told to be that
  if (latest !== null && attributes.length > 0 && !told) return latest;
  if (best !== null) return best;
  for (const referent of discourse.after(at)) {
    const score = companyLikeness(referent, any);
    if (score > most) {
      best = referent;
      most = score;
    }
  }
  return best;
}

/** Of any of these a bare name will do. */
const ANY = words('company firm business group');

/** What firms of a trade have in their names. */
const AIR = words('air airlines airways aviation');
const CARS = words('motor motors automotive cars auto automobiles');
const MONEY = words('bank banking');
const TRADES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['airline', AIR],
  ['carrier', AIR],
  ['carmaker', CARS],
  ['automaker', CARS],
  ['bank', MONEY],
  ['lender', MONEY],
  ['drugmaker', words('pharma pharmaceuticals pharmaceutical therapeutics biosciences')],
  ['insurer', words('insurance assurance')],
  ['brewer', words('brewery breweries brewing')],
  ['miner', words('mining mines minerals resources')],
  ['steelmaker', words('steel')],
  ['shipbuilder', words('shipyard shipyards shipbuilding')],
  ['supermarket', words('supermarkets foods stores')],
]);

/** "The airline" is one that is called something Air. */
const isOfTrade = ({ entity }: Referent, noun: string): boolean => {
  const names = TRADES.get(noun);
  return names !== undefined && entity !== undefined && entity.words.some((word) => names.has(word.toLowerCase()));
};

/** A gang is no firm. */
const GANGS = words('outlet crew gang hacker hackers cartel syndicate');

/** An advocacy group is no group of firms. */
const NO_COMPANY: ReadonlySet<SourceType | undefined> = new Set<SourceType>(['ngo', 'media', 'political', 'police']);

/** How much a name looks like a company's, the more so the oftener it stands in the article; nought for people, places and offices. */
function companyLikeness({ entity, sort }: Referent, any: boolean): number {
  if (entity === undefined || sort === 'person') return 0;
  const last = entity.name.toLowerCase().split(' ').at(-1) ?? '';
  // "the Drivers' Alliance"
  if (/s['’] \p{Lu}/u.test(entity.name)) return 0;
  if (COUNTING_FIRM.test(last) || PLACE_WORDS.has(last) || (knownBody(entity.name) ?? 'company') !== 'company') return 0;
  if ([...entity.described].some((word) => GANGS.has(word) || NO_COMPANY.has(ORGANISATION_TYPES.get(word)))) return 0;
  // "the provincial capital Selby"
  if (isTown(entity)) return 0;
  // "chairman of Ostra Air and Group"
  if (entity.words.length === 1 && ORGANISATION_WORDS.has(last)) return 0;
  const told = [...entity.described].some((word) => COMPANY_NOUNS.has(word)) || COMPANY_ENDINGS.has(last);
  if (told) return entity.count + Math.min(3, entity.count);
  const place = entity.located > 1 || entity.located * 3 > entity.count;
  if (place || entity.leaning > 0 || GROUP_NOUNS.has(last) || PUBLIC_ENDINGS.test(last)) return 0;
  if (!any && entity.leaning > -1) return 0;
  if (entity.leaning < 0 || entity.name.includes(' & ')) return entity.count;
  return entity.count > 2 && !entity.name.includes(' ') ? entity.count / 2 : 0;
}

/** What places are introduced as. */
const TOWNS = words('capital town city village province hamlet suburb township');

/** Whether a name was introduced as a town's or the like. */
export function isTown({ described }: Entity): boolean {
  for (const word of described) if (TOWNS.has(word)) return true;
  return false;
}

/** Who counts and rates other firms, and is seldom the one that a story is about. */
const COUNTING_FIRM = /^(?:data|research|analytics|ratings|insights|intelligence)$/;

const PUBLIC_ENDINGS =
  /^(?:council|ministry|police|university|hospital|court|county|city|department|authority|parliament|government|party|army|union|committee|commission|agency|office|service|house|board|institute|school|college|inspectorate|museum|times|post|news|gazette|radio|tv|television|cross|crescent)$/;
