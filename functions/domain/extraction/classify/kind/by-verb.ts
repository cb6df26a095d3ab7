import type { ClaimKind } from '../../claim.ts';
import { SURE_LEMMAS } from '../../lexicon/judgement.ts';
import { remembering } from '../../text/remembering.ts';
import { cueLemma } from './cue.ts';

const SURE: ReadonlyMap<string, ClaimKind> = new Map(
  (['call', 'plan', 'prediction'] as const).flatMap((kind) => Array.from(SURE_LEMMAS[kind], (lemma) => [lemma, kind] as const)),
);

const CALLS_FOR = /\b(?:call\p{L}* (?:for|on|upon)|appeal\p{L}* (?:for|to)|plead\p{L}* with|warn\p{L}* against)\b/iu;
const callsFor = remembering(2000, (cue: string): boolean => CALLS_FOR.test(cue));
/** Who attributes something, and who sues, tells what can be so or not. */
const SURE_FACT = /\b(?:attribut(?:e[sd]?|ing)|su(?:e[sd]?|ing))\b/iu;
/** Of "told", "warned", "directed" only those with whom and what to do: "drivers not to approach", "the board to pay". */
const TELLING = new Set(['tell', 'warn', 'direct', 'instruct']);
const WHOM_TO =
  /^(?:(?!(?:i|we|he|she|it|they|there|what|this|that|is|are|was|were|has|have|had|will|would)\b)[\p{L}\p{N}’'-]+ ){1,6}?(?:not )?to (?!(?:the|an?|his|her|him|their|them|its|it|me|us|you|this|that|which)\b|\p{Lu})\p{L}+/u;

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

/** "His condition as “critical but stable”". */
const STATE = /\bcondition as\b/u;

/** The kind that the verb alone tells, whatever is said with it: one who urges asserts nothing. Null where the verb leaves it open. */
export function kindByVerb({ cue, text }: { readonly cue: string; readonly text: string }): ClaimKind | null {
  if (callsFor(cue)) return 'call';
  if (SURE_FACT.test(cue)) return 'fact';
  const lemma = cueLemma(cue);
  const content = text.startsWith(cue) ? text.slice(cue.length).trimStart() : text;
  if (TELLING.has(lemma)) return WHOM_TO.test(content) ? 'call' : null;
  if (DEEDS.get(lemma)?.test(content) === true && (!/["“‘]/.test(content) || STATE.test(content))) return 'fact';
  if (DENIES.test(lemma) && AS_UNTRUE.test(content)) return 'fact';
  if (lemma === 'call' && /\b(?:false|untrue|baseless|fabricated)["”’']?$/u.test(content)) return 'fact';
  return SURE.get(lemma) ?? null;
}
