import { OTHERS, OWN_BODIES, RIVALS } from '../../../lexicon/claims/future-words.ts';
import { POSSESSIVES } from '../../../lexicon/function-words.ts';
import { PERSON_NOUNS } from '../../../lexicon/sources/person-nouns.ts';
import { GROUP_NOUNS } from '../../../lexicon/sources/roles.ts';
import { isPlural, singular } from '../../../nouns/number.ts';
import { remembering } from '../../../text/remembering.ts';
import type { Token } from '../../../text/tokens.ts';

/** Who is spoken of: whoever speaks, or the body spoken for; something of theirs; others; or nobody can tell. */
export type Whose = 'own' | 'their' | 'other' | 'open';

/** Who the subject of a clause is, beside who speaks: "it" of a firm is the firm, "it" of farmers is something else. */
export function whoseIs(subject: readonly Token[], source: string): Whose {
  const first = subject[0]?.lower;
  if (first === undefined) return 'open';
  if (first === 'i' || first === 'we') return 'own';
  const speaker = speakerOf(source);
  if (first === 'it') return speaker.it;
  if (first === 'they') return speaker.they;
  if (first === 'he' || first === 'she') return speaker.pronoun === '' || speaker.pronoun === first ? speaker.one : 'other';
  const head = headOf(subject);
  if (OTHERS.has(first) || RIVALS.has(head)) return 'other';
  if (speaker.words.has(head) || speaker.words.has(singular(head))) return 'own';
  if (POSSESSIVES.has(first)) return OWN_BODIES.has(head) ? 'own' : 'their';
  if (first === 'the' && OWN_BODIES.has(head)) return speaker.speaksFor ? 'own' : 'their';
  return 'other';
}

/** The last word before a preposition or relative. */
function headOf(subject: readonly Token[]): string {
  let head = '';
  for (const { lower, kind, spelling } of subject) {
    if (kind === 'mark' || spelling.tags.inside === 'preposition' || lower === 'who' || lower === 'which') break;
    if (lower !== "'s" && spelling.tags.inside !== 'adverb') head = lower;
  }
  return head;
}

interface Speaker {
  readonly words: ReadonlySet<string>;
  /** Whose "it", "they", and "he" or "she" may be. */
  readonly it: Whose;
  readonly they: Whose;
  readonly one: Whose;
  /** "he" or "she" where the source is no more than that. */
  readonly pronoun: string;
  /** Whether it speaks for a body, or is one. */
  readonly speaksFor: boolean;
}

type Pronouns = Pick<Speaker, 'it' | 'they' | 'one'>;

const NOBODY = new Set<string>();
const OPEN: Pronouns = { it: 'open', they: 'open', one: 'open' };
const ONE: Pronouns = { it: 'other', they: 'other', one: 'own' };
const SEVERAL: Pronouns = { it: 'other', they: 'own', one: 'other' };
const BODY: Pronouns = { it: 'own', they: 'own', one: 'other' };
const OFFICE: Pronouns = { it: 'own', they: 'open', one: 'own' };

const BY_PRONOUN = new Map<string, Pronouns>(
  Object.entries({
    it: BODY,
    they: SEVERAL,
    he: ONE,
    she: ONE,
    i: { ...ONE, one: 'other' },
    we: { ...ONE, one: 'other' },
    you: { ...ONE, one: 'other' },
  }),
);
const TITLE = /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|prof|professor|judge|justice)$/;
const SPEAKS_FOR =
  /\b(?:spokes\p{L}+|chief executive|chairman|chairwoman|director|president|ministers?|mayor|governor|secretary|head|leader|commander|executive|boss|officials?|statement|letter|lawyers?)\b/iu;
const ENDS_HEAD = /^(?:of|for|in|at|on|from|with|who|which|whose|to|by|and|that|said)$/;

const speakerOf = remembering(2000, (source: string): Speaker => {
  const all = source.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const [first = ''] = all;
  if (all.length < 2) {
    const told = first === '' || first === 'who' || first === 'which' ? OPEN : BY_PRONOUN.get(first);
    if (told !== undefined) return { ...told, words: NOBODY, pronoun: told === ONE ? first : '', speaksFor: true };
  }
  const words = new Set(all.filter((word) => word.length > 3));
  const end = all.findIndex((word, at) => at > 0 && ENDS_HEAD.test(word));
  const head = (end < 0 ? all.at(-1) : all[end - 1]) ?? '';
  const isPerson = TITLE.test(first) || PERSON_NOUNS.has(head);
  const speaksFor = !isPerson || SPEAKS_FOR.test(source);
  return { ...pronounsOf(first, head, isPerson, speaksFor), words, pronoun: '', speaksFor };
});

function pronounsOf(first: string, head: string, isPerson: boolean, speaksFor: boolean): Pronouns {
  if (isPerson) return speaksFor ? OFFICE : ONE;
  if (isPlural(head)) return SEVERAL;
  return GROUP_NOUNS.has(head) || /^(?:the|an?)$/.test(first) ? BODY : OFFICE;
}
