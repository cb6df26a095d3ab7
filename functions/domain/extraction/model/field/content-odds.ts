import type { Room, Scores } from './label-sequence.ts';
import { CONTENT, CONTENT_FIRST, LABELS, opens } from './labels.ts';
import { transitionAt } from './transitions.ts';

/** Exponentials of so many steps below nought are told by a table; what is farther below counts as nought. */
const STEPS = 1500;
const tables = new Map<number, Float64Array>();

/** The exponentials of 0, −1, −2 … steps. */
function exponentials(scale: number): Float64Array {
  let table = tables.get(scale);
  if (table === undefined) tables.set(scale, (table = Float64Array.from({ length: STEPS }, (_, steps) => Math.exp(-steps * scale))));
  return table;
}

/** By token, how likely it belongs to the content (forward-backward). Labels are written out one by one, since the finder spends much of its time here. */
export function contentOdds(scores: Scores, room: Room): Float64Array {
  likelihoods(scores, room.scaled);
  goAhead(scores, room);
  goBack(scores, room);
  return room.odds;
}

/** Writes likelihoods by token and label to `scaled`, those of the likeliest label at each token 1. */
function likelihoods({ length, emissions, scale }: Scores, scaled: Float64Array): void {
  const table = exponentials(scale);
  for (let at = 0; at < length * LABELS; at += LABELS) {
    let most = emissions[at] ?? 0;
    for (let y = 1; y < LABELS; y++) most = Math.max(most, emissions[at + y] ?? 0);
    for (let y = 0; y < LABELS; y++) {
      const below = most - (emissions[at + y] ?? 0);
      scaled[at + y] = below < STEPS ? (table[below] ?? 0) : 0;
    }
  }
}

/** By token and label, the share of all that comes before and ends there, and what it was divided by. */
function goAhead({ length, edges, transitions: { factors } }: Scores, { scaled, ahead, sums }: Room): void {
  let first = 0;
  for (let y = 0; y < LABELS; y++) first += ahead[y] = opens(y) ? (scaled[y] ?? 0) : 0;
  divide(ahead, 0, first);
  sums[0] = first;
  for (let t = 1; t < length; t++) {
    const here = t * LABELS;
    const before = here - LABELS;
    const base = transitionAt(edges, t);
    const a = ahead[before] ?? 0;
    const b = ahead[before + 1] ?? 0;
    const c = ahead[before + 2] ?? 0;
    const d = ahead[before + 3] ?? 0;
    const e = ahead[before + 4] ?? 0;
    const f = ahead[before + 5] ?? 0;
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      const at = base + y;
      const mass =
        a * (factors[at] ?? 0) +
        b * (factors[at + LABELS] ?? 0) +
        c * (factors[at + 2 * LABELS] ?? 0) +
        d * (factors[at + 3 * LABELS] ?? 0) +
        e * (factors[at + 4 * LABELS] ?? 0) +
        f * (factors[at + 5 * LABELS] ?? 0);
      sum += ahead[here + y] = mass * (scaled[here + y] ?? 0);
    }
    divide(ahead, here, sum);
    sums[t] = sum;
  }
}

function divide(values: Float64Array, from: number, by: number): void {
  for (let y = 0; y < LABELS; y++) values[from + y] = (values[from + y] ?? 0) / by;
}

/** Multiplies what comes before by what comes after; only the odds of the content are asked for. */
function goBack({ length, edges, transitions: { factors } }: Scores, { scaled, ahead, sums, odds, behind }: Room): void {
  behind.fill(1);
  for (let t = length - 1; t >= 0; t--) {
    const here = t * LABELS;
    odds[t] = (ahead[here + CONTENT] ?? 0) * (behind[CONTENT] ?? 0) + (ahead[here + CONTENT_FIRST] ?? 0) * (behind[CONTENT_FIRST] ?? 0);
    if (t === 0) break;
    const base = transitionAt(edges, t);
    const sum = sums[t] ?? 1;
    const a = ((behind[0] ?? 0) * (scaled[here] ?? 0)) / sum;
    const b = ((behind[1] ?? 0) * (scaled[here + 1] ?? 0)) / sum;
    const c = ((behind[2] ?? 0) * (scaled[here + 2] ?? 0)) / sum;
    const d = ((behind[3] ?? 0) * (scaled[here + 3] ?? 0)) / sum;
    const e = ((behind[4] ?? 0) * (scaled[here + 4] ?? 0)) / sum;
    const f = ((behind[5] ?? 0) * (scaled[here + 5] ?? 0)) / sum;
    for (let x = 0; x < LABELS; x++) {
      const at = base + x * LABELS;
      behind[x] =
        (factors[at] ?? 0) * a +
        (factors[at + 1] ?? 0) * b +
        (factors[at + 2] ?? 0) * c +
        (factors[at + 3] ?? 0) * d +
        (factors[at + 4] ?? 0) * e +
        (factors[at + 5] ?? 0) * f;
    }
  }
}
