import { CLAIM_GROUPS } from './claim-groups.ts';
import type { ClaimGroup } from './claim-groups.ts';

/** Where on an article’s page somebody is; kept in the address, so that going back leads there. */
export interface ArticlePlace {
  /** The claim that was looked at last. */
  readonly claim?: string;
  /** Which claims are listed; all where left out. */
  readonly show?: ClaimGroup;
  /** What stands beside the text (or, on a phone, in place of it); the claims where left out. */
  readonly side?: 'report' | 'text';
}

/** The place that an address names; what makes no sense in it is left out. */
export function articlePlaceOf(raw: Readonly<Record<string, unknown>>): ArticlePlace {
  const { claim } = raw;
  const show = CLAIM_GROUPS.find((group) => group === raw['show']);
  const side = (['report', 'text'] as const).find((one) => one === raw['side']);
  return {
    ...(typeof claim === 'string' && claim !== '' ? { claim } : {}),
    ...(show === undefined ? {} : { show }),
    ...(side === undefined ? {} : { side }),
  };
}
