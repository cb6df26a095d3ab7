import { ORGANISATION_WORDS } from '../../../lexicon/sources/roles.ts';
import { NAME_PARTICLES, normal, PARTICLES } from '../runs/name-runs.ts';

/** Ends of names of which the first word alone is a place or says nothing ("Selby Council", "National Union"). */
const NO_SHORT_FORM = new Set(
  `council ministry police university hospital court county district city state department authority parliament government airport station committee
  commission union army navy force forces agency bureau board institute association federation office centre center administration campaign camp team family government regime hotel
  tower towers foundation estate street road avenue highway bypass bazaar bridge square chowk ward`.split(/\s+/),
);

/** What a body "of" or "for" something is called by alone: "the Observatory" for the Observatory for Human Rights. */
const BY_KIND = new Set(
  `observatory institute foundation centre center institution council committee commission agency association federation confederation union league office board
  bureau authority academy society campaign coalition alliance network trust university college ministry department service museum
  organisation organization fund forum initiative directorate secretariat tribunal`.split(/\s+/),
);

/** What tells sons from fathers of the same name: "III", "Jr.". */
const NUMBERED = /^(?:I{2,3}|IV|VI{0,3}|Jr\.?|Sr\.?)$/;

/** "Ann Lee" of "Ann Lee III"; null where a name has no such number. */
export function unnumbered(words: readonly string[]): readonly string[] | null {
  return words.length > 2 && NUMBERED.test(words.at(-1) ?? '') ? words.slice(0, -1) : null;
}

/** What else a full name may be called: a person by family or given name, with and without particles; a firm by its first words. */
export function shortNames(words: readonly string[], organisation: boolean): string[] {
  if (words.length < 2) return [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (organisation) {
    const of = words.findIndex((word) => /^(?:of|for)$/.test(word));
    if (of > 0) return BY_KIND.has(words[of - 1]?.toLowerCase() ?? '') ? [normal(words[of - 1] ?? '')] : [];
    if (NO_SHORT_FORM.has(last.toLowerCase())) return [];
    const starts = words.slice(1).map((_, i) => words.slice(0, i + 1));
    return starts
      .filter((start) => !ORGANISATION_WORDS.has(start.at(-1)?.toLowerCase() ?? '') && !PARTICLES.has(start.at(-1)?.toLowerCase() ?? ''))
      .map((start) => normal(start.join(' ')));
  }
  const out = [normal(last)];
  const particle = words.findLastIndex((word, i) => i < words.length - 1 && !NAME_PARTICLES.has(word.toLowerCase())) + 1;
  for (let from = particle; from < words.length - 1; from++) out.push(normal(words.slice(from).join(' ')));
  const bare = /^(?:al|el)-(.+)$/i.exec(last)?.[1];
  if (bare !== undefined) out.push(normal(bare));
  if (/^\p{Lu}\p{Ll}/u.test(first) && !/^(?:the|a|an)$/i.test(first)) out.push(normal(first));
  return [...new Set(out)];
}

/** Initials that may stand for a name of several words, the whole and its end ("Harbour Workers Union": HWU). */
export function initialsOf(name: string): string[] {
  const all = name.split(/[\s-]+/);
  const parts = all.filter((word) => !PARTICLES.has(word.toLowerCase()));
  if (parts.length < 2) return [];
  const initials = parts.map((word) => (word[0] ?? '').toUpperCase());
  // "Linden & Rowe": L&R
  const joined = all.includes('&') ? [all.map((word) => (word[0] ?? '').toUpperCase())] : [];
  return [...joined, initials, ...initials.slice(1, -2).map((_, i) => initials.slice(i + 1))].map((letters) => letters.join(''));
}
