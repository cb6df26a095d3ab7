import type { Quantity } from '../../claim.ts';

/** "About 40" and "43" may both be so: it leaves room for 15 % either way. */
const ABOUT = 0.15;

/** The least and the most that a figure leaves room for. */
function boundsOf({ value, approximate }: Quantity): readonly [number, number] {
  if (approximate === 'at-least') return [value, Infinity];
  if (approximate === 'at-most') return [-Infinity, value];
  return approximate === 'about' ? [value * (1 - ABOUT), value * (1 + ABOUT)] : [value, value];
}

/** Whether two figures for the same thing may both be so. */
export function agree(one: Quantity, two: Quantity): boolean {
  const [low, high] = boundsOf(one);
  const [least, most] = boundsOf(two);
  return low <= most && least <= high;
}
