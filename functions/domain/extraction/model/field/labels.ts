/** What a token is to one attribution. `First` opens a span; a content or source may have several. */
export const OTHER = 0;
export const SOURCE_FIRST = 1;
export const SOURCE = 2;
export const CONTENT_FIRST = 3;
export const CONTENT = 4;
export const CUE = 5;

/** How many labels there are. */
export const LABELS = 6;

/** Whether `next` may stand right after `label`: a span goes on only where it has begun. */
export const mayFollow = (label: number, next: number): boolean =>
  next === SOURCE ? label === SOURCE_FIRST || label === SOURCE : next === CONTENT ? label === CONTENT_FIRST || label === CONTENT : true;

/** Whether a sequence may open with a label: one that goes on has nothing to go on from. */
export const opens = (label: number): boolean => label !== SOURCE && label !== CONTENT;
