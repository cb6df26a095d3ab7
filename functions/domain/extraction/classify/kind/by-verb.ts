import type { ClaimKind } from '../../claim.ts';
import { CASTING_LEMMAS, SURE_LEMMAS } from '../../lexicon/claims/judgement.ts';
import { asks } from './asking.ts';
import { kindByPhrase } from './by-phrase.ts';
import { isNoJudgement, judges, judgesInWords } from './condemning.ts';
import { cueLemma } from './cue.ts';
import { kindOfOneself } from './of-oneself.ts';

const SURE: ReadonlyMap<string, ClaimKind> = new Map(
  (['call', 'plan', 'prediction', 'opinion'] as const).flatMap((kind) => Array.from(SURE_LEMMAS[kind], (lemma) => [lemma, kind] as const)),
);

/** What somebody is said to have done, in the outlet's own words; a judgement mostly comes in the speaker's ("of “playing politics”"). */
const DEEDS = new Map<string, RegExp>(
  Object.entries({
    accuse:
      /\bof (?:(?:\p{L}+ly )?\p{L}+ing\b|(?:[\p{L}-]+ ){0,2}(?:infringements?|fraud|theft|negligence|bribery|corruption|discrimination|embezzlement|perjury|murder|assaults?|torture|collusion|espionage|breach(?:es)?|violations?|war crimes)\b)/u,
    blame: / for (?:the|an?|its|their) /,
    claim: /^responsibility\b/u,
    describe: /^(?!.*\bas\b)|\b(?:condition|injur\p{L}+|wounds?) as\b/u,
    identify: / as \p{Lu}/u,
  }),
);

/** Of what is said not to be so: "the report as “fiction from a hotel lobby”". */
const DENIES = /^(?:describe|reject|dismiss|denounce|deny)$/;
const AS_UNTRUE =
  /\bas (?:(?:an?|the) )?["“‘']?(?:(?:an?|complete|pure|sheer|total|\p{L}+ly) )?(?:baseless|false|fakes?|untrue|fabricat\p{L}+|unfounded|inventions?|lies?|rumou?rs?|hoax|fiction|slander|groundless)\b(?! and )/u;

/** What is called so may be denied rather than judged: "the charge “poisonous”", "the photographs “crude fabrications”". */
const MAY_DENY =
  /\b(?:accusations?|allegations?|charges?|claims?|reports?|photographs?|rumou?rs?|fairy tales?|baseless|false|fakes?|untrue|fabricat|unfounded|invent|lies?\b|lying|hoax|fiction|slander|groundless|forge|mislead|inaccura)/iu;
/** "Him an opportunist", "the plan a gift to banks". */
const CALLS_SOMETHING =
  /^(?:(?:him|her|it|them|me|us|you)(?:sel(?:f|ves))?|(?:the|this|that|his|her|their|its|an?) (?:[\p{Ll}-]+ ){0,2}?[\p{Ll}-]+|(?:\p{Lu}[\p{L}.’'-]* ?){1,3}) (?:an?|the) /u;
/** "His condition as “critical but stable”". */
const STATE = /\bcondition as\b/u;

/** What these verbs judge only with more behind them; null of any other verb. */
const JUDGING_WITH = new Map<string, RegExp>([
  ...Array.from(CASTING_LEMMAS, (lemma) => [lemma, /\bas\b/u] as const),
  // not "the prints to those on file", "prices to 2019"
  ['compare', /^(?!.*(?:\d|\bthose\b|\bagainst\b)).*\b(?:to|with)\b/u],
  ['liken', /\bto\b/u],
  ['remind', /^(?:him|her|me|us|them) of\b/u],
  // "the perfect day off", "highly skilled", "the kindest of us"
  [
    'describe',
    /^(?!.*\bsince\b).*\bas (?:(?:an?|the|“|") ?)?(?:perfect|ideal|very|highly|deeply|utterly|truly|completely|too|so|most|more|best|worst|[\p{L}]{3,}est)\b/u,
  ],
]);
/** What is put forward as an explanation: "it had been misread". */
const PROPOSED_FACT = /\b(?:had|was|were)\b/;
/** Before "to": what one means to do. */
const MEANING = new Set(['aim', 'intend', 'plan', 'propose']);

/** The kind that the verb alone tells, whatever is said with it: one who urges asserts nothing. Null where the verb leaves it open. */
export function kindByVerb({ cue, text }: { readonly cue: string; readonly text: string }): ClaimKind | null {
  const phrased = kindByPhrase(cue);
  if (phrased !== null) return phrased;
  const lemma = cueLemma(cue);
  const content = text.startsWith(cue) ? text.slice(cue.length).trimStart() : text;
  if (asks(lemma, content)) return 'call';
  if (MEANING.has(lemma) && content.startsWith('to ')) return 'plan';
  if (judges(lemma, content) || judgesInWords(lemma, content)) return 'opinion';
  if (DEEDS.get(lemma)?.test(content) === true && (!/["“‘]/.test(content) || STATE.test(content))) return 'fact';
  if (DENIES.test(lemma) && AS_UNTRUE.test(content)) return 'fact';
  if (lemma === 'call' && /\b(?:false|untrue|baseless|fabricated)["”’']?$/u.test(content)) return 'fact';
  if (lemma === 'call' && / ["“‘]/u.test(content) && !MAY_DENY.test(content)) return 'opinion';
  if (lemma === 'call' && CALLS_SOMETHING.test(content) && !MAY_DENY.test(content)) return 'opinion';
  if (JUDGING_WITH.get(lemma)?.test(content) === true) return 'opinion';
  const own = kindOfOneself(lemma, content);
  if (own !== null) return own;
  const sure = SURE.get(lemma) ?? null;
  if (sure === 'opinion' && isNoJudgement(lemma, content)) return null;
  return lemma === 'propose' && PROPOSED_FACT.test(content) ? null : sure;
}
