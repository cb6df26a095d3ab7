import { VAGUE_NUMBERS } from './numbers.ts';
import { words } from './words.ts';

/** With what a noun phrase begins that tells how much, or is one by itself: "half of the houses", "fewer than ten", "nothing". */
export const QUANTITIES = new Set([
  ...words('more less fewer half none nothing something anything everything anyone anybody part much little plenty tens either'),
  ...VAGUE_NUMBERS.keys(),
]);
