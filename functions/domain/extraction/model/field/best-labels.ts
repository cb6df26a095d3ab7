import type { Room, Scores } from './label-sequence.ts';
import { LABELS, opens } from './labels.ts';
import { transitionAt } from './transitions.ts';

/**
 * The most likely labels (Viterbi). By token and label it keeps the best score of all labellings so far, and only on the way back asks which label
 * before led there. The labels before are written out one by one, since the finder spends much of its time here.
 */
export function bestLabels({ length, emissions, scale, edges, transitions: { scores } }: Scores, room: Room): Uint8Array {
  const { best } = room;
  for (let y = 0; y < LABELS; y++) best[y] = opens(y) ? (emissions[y] ?? 0) * scale : -Infinity;
  for (let t = 1; t < length; t++) {
    const here = t * LABELS;
    const before = here - LABELS;
    const base = transitionAt(edges, t);
    const a = best[before] ?? 0;
    const b = best[before + 1] ?? 0;
    const c = best[before + 2] ?? 0;
    const d = best[before + 3] ?? 0;
    const e = best[before + 4] ?? 0;
    const f = best[before + 5] ?? 0;
    for (let y = 0; y < LABELS; y++) {
      const at = base + y;
      const most = Math.max(
        a + (scores[at] ?? 0),
        b + (scores[at + LABELS] ?? 0),
        c + (scores[at + 2 * LABELS] ?? 0),
        d + (scores[at + 3 * LABELS] ?? 0),
        e + (scores[at + 4 * LABELS] ?? 0),
        f + (scores[at + 5 * LABELS] ?? 0),
      );
      best[here + y] = most + (emissions[here + y] ?? 0) * scale;
    }
  }
  const labels = room.labels.subarray(0, length);
  let y = likeliest(best, (length - 1) * LABELS, null, 0);
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = y;
    if (t > 0) y = likeliest(best, (t - 1) * LABELS, scores, transitionAt(edges, t) + y);
  }
  return labels;
}

/** The label, of those whose best scores begin at `from`, that scores most together with its transition; the first of several. */
function likeliest(best: Float64Array, from: number, transitions: Float64Array | null, at: number): number {
  let most = -Infinity;
  let label = 0;
  for (let x = 0; x < LABELS; x++) {
    const score = (best[from + x] ?? 0) + (transitions === null ? 0 : (transitions[at + x * LABELS] ?? 0));
    if (score > most) {
      most = score;
      label = x;
    }
  }
  return label;
}
