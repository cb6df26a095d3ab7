/** Start and end in the article’s text, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** What a stretch of the article is to the claims in it. */
export type MarkKind = 'claim' | 'other' | 'source' | 'cue' | 'hedge' | 'disclaimer';

export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  /** The claim that it belongs to. */
  readonly claimId: string;
}

/** A stretch of text over which the same marks lie. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a stretch of text where marks begin and end, so that marks that overlap can be drawn without nesting.
 * @param marks in any order; those outside of the stretch are left out, those that reach over its ends are cut
 */
export function segmentsOf(start: number, end: number, marks: readonly Mark[]): readonly Segment[] {
  const inside = marks.filter(({ span: [from, to] }) => from < end && to > start && from < to);
  const cuts = new Set([start, end]);
  for (const { span } of inside) for (const cut of span) if (cut > start && cut < end) cuts.add(cut);
  const places = [...cuts].toSorted((one, other) => one - other);
  return places.slice(1).map((to, place) => {
    const from = places[place] ?? start;
    return { start: from, end: to, marks: inside.filter(({ span: [markFrom, markTo] }) => markFrom < to && markTo > from) };
  });
}

/** The marks that touch each block, so that a long article is not searched anew for every paragraph. Blocks are in order of the text. */
export function marksByBlock(
  blocks: readonly { readonly start: number; readonly end: number }[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const byStart = marks.toSorted((one, other) => one.span[0] - other.span[0]);
  const perBlock: Mark[][] = blocks.map(() => []);
  for (const mark of byStart) {
    const [from, to] = mark.span;
    for (let place = firstEndingAfter(blocks, from); place < blocks.length; place++) {
      const block = blocks[place];
      if (block === undefined || block.start >= to) break;
      perBlock[place]?.push(mark);
    }
  }
  return perBlock;
}

function firstEndingAfter(blocks: readonly { readonly end: number }[], place: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
