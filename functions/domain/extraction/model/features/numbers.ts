/** A number for "how far", signed, coarser with distance. */
export function bucket(distance: number): number {
  const d = Math.abs(distance);
  const size = d <= 6 ? d : d <= 8 ? 7 : d <= 12 ? 8 : d <= 17 ? 9 : d <= 25 ? 10 : d <= 40 ? 11 : d <= 60 ? 12 : 13;
  return distance < 0 ? -size : size;
}

/** "None, one, two, more." */
export const few = (count: number): number => (count > 3 ? 3 : count);

export const clip = (value: number, most: number): number => (value > most ? most : value < -most ? -most : value);
