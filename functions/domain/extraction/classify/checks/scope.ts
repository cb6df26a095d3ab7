/** Which claims a note on checking means. */
export type Scope =
  /** Those told just before it. */
  | { readonly kind: 'near' }
  /** Those of both sides just told of. */
  | { readonly kind: 'both' }
  /** Those of whoever bears these words in the name. */
  | { readonly kind: 'named'; readonly words: readonly string[] }
  /** Those about these things. */
  | { readonly kind: 'about'; readonly words: readonly string[] }
  /** Those of the parties to a fight, and of who died, in all of the article. */
  | { readonly kind: 'sides' }
  /** Those of the parties and of who died, with all else that others report to have happened. */
  | { readonly kind: 'events' }
  /** All that the article repeats. */
  | { readonly kind: 'all' };

const SIDES = /\b(?:battlefield|frontline|either side|both sides|warring|casualt(?:y|ies)|combat|military claims?)\b/i;
const BOTH = /\b(?:either|both|neither|who is right|conflicting|competing)\b/i;
/** "Casualty and other reports". */
const OTHERS = /\bother (?:reports|claims|accounts)\b/i;
const ALL =
  /\bother (?:reports|claims)\b|\breports? (?:summari[sz]ed|below|quoted)\b|\b(?:any of (?:these|their|the)|all (?:of )?(?:these|their|the)|all|media|press|newspaper) reports\b/i;
/** "Has not checked their reports". */
const THEIR_REPORTS = /^\W*(?:their|these) reports\b/i;
const ABOUT =
  /\b(?:claims?|reports?|accounts?|allegations?|details|rumours?|statements?) (?:about|regarding|concerning|of|on|over|that) ([^,]+)/i;
const NAMED =
  /^\W*(?:the |that |any of )?((?:[\p{L}\p{N}.’'-]+ ){0,3}?[\p{L}\p{N}.-]+)['’]s? (?:\p{L}+ )?(?:accounts?|claims?|versions?|statements?|allegations?|story|stories|reports?|assertions?|figures?)/iu;
const CLAIMED_BY = /\b(?:accounts?|claims?|versions?|statements?|allegations?|assertions?|figures) (?:by|from|made by) ([^,]+)/i;

/** "Could not confirm the accounts", "these claims could not be verified": more than the last. */
const SEVERAL_AFTER = /^\W*(?:the|these|those|their) (?:\p{L}+ )?(?:accounts|claims|versions|reports|allegations|statements)\W*$/iu;
const SEVERAL_BEFORE = /^\W*(?:the|these|those|their) (?:accounts|claims|versions|reports|allegations|statements)\s+(?:could|can|have)\b/iu;
const TOLL = /\b(?:death )?toll\b|\bnumber of (?:dead|deaths|casualties|victims)\b/i;

const telling = (phrase: string): string[] =>
  (phrase.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter(
    (word) => !/^(?:that|this|these|those|their|have|been|were|from|with|about)$/.test(word),
  );

/** By the words after "could not verify" and those before "could not be verified": one, or several of "the army's claims or the death toll". */
export function scopesOf(after: string, before: string): readonly Scope[] {
  const words = `${before} ${after}`;
  if (OTHERS.test(words) && SIDES.test(words)) return [{ kind: 'events' }];
  if (ALL.test(words) || THEIR_REPORTS.test(after)) return [{ kind: 'all' }];
  if (SIDES.test(words)) return [{ kind: 'sides' }];
  if (BOTH.test(words)) return [{ kind: 'both' }];
  if (SEVERAL_AFTER.test(after) || SEVERAL_BEFORE.test(before)) return [{ kind: 'both' }];
  const found = after.split(/,? (?:or|nor|and) /).flatMap((part) => {
    const scope = narrow(part);
    return scope === null ? [] : [scope];
  });
  return found.length > 0 ? found : [{ kind: 'near' }];
}

function narrow(part: string): Scope | null {
  for (const [kind, pattern] of [
    ['named', NAMED],
    ['named', CLAIMED_BY],
    ['about', ABOUT],
  ] as const) {
    const words = telling(pattern.exec(part)?.[1] ?? '');
    if (words.length > 0) return { kind, words };
  }
  return TOLL.test(part) ? { kind: 'about', words: ['killed'] } : null;
}
