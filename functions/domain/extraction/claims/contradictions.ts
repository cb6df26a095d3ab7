import { agree } from '../classify/quantities/agree.ts';
import type { ClaimKind, Quantity } from '../claim.ts';
import { mayBeIn } from '../lexicon/phrases.ts';
import { NOT } from '../lexicon/wording.ts';
import type { Candidate } from './candidate.ts';
import { tellingWords } from '../text/telling.ts';
import { likeness } from './likeness.ts';

/** A claim as far as disputes need it. */
export interface Disputable {
  readonly id: string;
  readonly candidate: Candidate;
  readonly kind: ClaimKind;
  readonly quantities: readonly Quantity[];
}

/** Whether two facts cannot both be so: other figures for the same thing, or the same said and denied. */
export function contradict(a: Disputable, b: Disputable, aWords: ReadonlySet<string>, bWords: ReadonlySet<string>): boolean {
  if (a.kind !== 'fact' || b.kind !== 'fact') return false;
  // most say nothing in figures, and nothing in the negative: how alike they are is not asked of those
  if ((a.quantities.length === 0 || b.quantities.length === 0) && isNegated(a) === isNegated(b)) return false;
  const alike = likeness(aWords, bWords);
  return otherFigures(a, b, alike.shared, alike.share) || (alike.shared >= 2 && alike.share >= OPPOSITE && isNegated(a) !== isNegated(b));
}

/** So much of the shorter claim is in the other where one says and one denies the same. */
const OPPOSITE = 0.75;

/** Figures about the whole of a matter: shares and money say less by their unit than counts do. */
const BARE_UNIT = /^(?:[A-Z]{3}|%)$/;

function otherFigures(a: Disputable, b: Disputable, shared: number, share: number): boolean {
  if (shared < 2) return false;
  return a.quantities.some((one) =>
    b.quantities.some((two) => {
      if (one.unit === '' || agree(one, two) || isPart(a, one) || isPart(b, two)) return false;
      if (BARE_UNIT.test(one.unit)) return one.unit === two.unit && share >= 0.5 && a.quantities.length === 1 && b.quantities.length === 1;
      const units = likeness(tellingWords(one.unit), tellingWords(two.unit));
      return units.shared > 0 && units.share >= 1;
    }),
  );
}

/** "Including 12 children", "another 12": a part of what somebody counts, or something beside it. */
function isPart({ candidate: { text, spans } }: Disputable, { span }: Quantity): boolean {
  const at = span[0] - (spans[0]?.[0] ?? 0);
  return (
    spans.length === 1 &&
    /\b(?:includ\p{L}+|among (?:them|those)|of (?:whom|them|these|which)|another|other|further|a further)\s*$/iu.test(
      text.slice(Math.max(0, at - 30), at),
    )
  );
}

const NEGATION = /\b(?:not|never|none|no|nobody|neither|without|cannot)\b|n['’]t\b/gi;

/** Whether it is denied in its own words: an odd number of negations. */
const isNegated = ({ candidate: { wording } }: Disputable): boolean =>
  mayBeIn(NOT, wording) && (wording.text.match(NEGATION)?.length ?? 0) % 2 === 1;
