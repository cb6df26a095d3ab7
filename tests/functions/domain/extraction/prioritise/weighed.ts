import type { Quantity, Source } from '../../../../../functions/domain/extraction/claim.ts';
import { wordingOf } from '../../../../../functions/domain/extraction/text/wording.ts';
import type { Story, Weighed } from '../../../../../functions/domain/extraction/prioritise/weighed.ts';

/** A story about nothing in particular. */
export const QUIET: Story = { headline: new Set(), opening: new Set(), harms: [], end: 1000 };

export const source = (name: string, type: Source['type']): Source => ({ text: name, spans: [], name, type });

export const count = (value: number, unit: string): Quantity => ({ value, unit, approximate: 'exact', span: [0, 1] });

/** Some of what is told of a claim; its words as text. */
export type Given = Partial<Omit<Weighed, 'wording'>> & { readonly text?: string };

/** A queued claim of which nothing holds but what is given. */
export const weighed = ({ text = 'the bridge across the river was closed to carts and bicycles', ...given }: Given): Weighed => ({
  cue: 'said',
  quotation: 'indirect',
  kind: 'fact',
  queued: true,
  source: source('Ann Pell', 'person'),
  via: [],
  quantities: [],
  times: 0,
  verification: { status: 'none', by: null, spans: [] },
  disputedBy: [],
  appearances: [{ role: 'body', text: '', spans: [] }],
  position: 0.6,
  likely: 1,
  ...given,
  wording: wordingOf(text),
});
