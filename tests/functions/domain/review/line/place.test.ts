import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../../../functions/domain/review/line/place.ts';
import type { Windows } from '../../../../../functions/domain/review/line/place.ts';
import { EMPTY_WINDOW } from '../../../../../functions/domain/review/line/window.ts';
import { inventedDesk } from '../../../../support/invented-desk.ts';
import { minutesAfter, NOON } from '../claims.ts';

interface Arrival {
  readonly article: string;
  readonly id: string;
  readonly score: number;
  readonly minute: number;
}

const deskWith = (perArticle: number, perHour: number) => inventedDesk({ line: { perArticle, perHour, lapseHours: 72 } });

/** What stands above the line once all have arrived, in that order; those `worked` on give no way. */
function arrive(arrivals: readonly Arrival[], desk: ReturnType<typeof deskWith>, worked: ReadonlySet<string> = new Set()): Set<string> {
  const above = new Set<string>();
  const articles = new Map<string, Windows['article']>();
  let hour = EMPTY_WINDOW;
  for (const { article, id, score, minute } of arrivals) {
    const settled = new Set<string>();
    for (;;) {
      const windows = { article: articles.get(article) ?? EMPTY_WINDOW, hour };
      const placing = place(windows, { id, score }, desk, minutesAfter(NOON, minute), settled);
      const stays = placing.overtaken.find((other) => above.has(other) && worked.has(other));
      if (stays !== undefined) {
        settled.add(stays);
        continue;
      }
      for (const other of placing.overtaken) above.delete(other);
      if (placing.reason === 'within-budget') above.add(id);
      articles.set(article, placing.windows.article);
      ({ hour } = placing.windows);
      break;
    }
  }
  return above;
}

const claims = (most: number): fc.Arbitrary<Arrival[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: most })
    .map((scores) => scores.map((score, i) => ({ article: `a${score % 3}`, id: `a${score % 3}.${i}`, score, minute: 0 })));

const best = (arrivals: readonly Arrival[], many: number): Arrival[] => arrivals.toSorted((a, b) => b.score - a.score).slice(0, many);

describe('place', () => {
  it('puts the highest of each article, and of those the highest of the hour, above the line, in whatever order they arrive', () => {
    fc.assert(
      fc.property(
        claims(30).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 12 }),
        ([all, arrivals], perArticle, perHour) => {
          const ofArticles = ['a0', 'a1', 'a2'].flatMap((article) =>
            best(
              all.filter((claim) => claim.article === article),
              perArticle,
            ),
          );
          const expected = new Set(best(ofArticles, perHour).map(({ id }) => id));
          expect(arrive(arrivals, deskWith(perArticle, perHour))).toEqual(expected);
        },
      ),
    );
  });

  it('never has more of any hour above the line than the desk can check, and takes nothing from whoever works', () => {
    const arrival = fc.record({
      article: fc.constantFrom('a', 'b', 'c', 'd'),
      score: fc.integer({ min: 0, max: 100 }),
      minute: fc.integer({ min: 0, max: 240 }),
      worked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (all, perHour) => {
        const arrivals = all.toSorted((a, b) => a.minute - b.minute).map((one, i) => ({ ...one, id: `${one.article}.${i}` }));
        const worked = new Set(arrivals.flatMap((one) => (one.worked ? [one.id] : [])));
        const desk = deskWith(100, perHour);
        const above = arrive(arrivals, desk, worked);
        for (const { minute } of arrivals) {
          const within = arrivals.filter((one) => above.has(one.id) && one.minute > minute - 60 && one.minute <= minute);
          expect(within.length).toBeLessThanOrEqual(perHour);
        }
        for (let n = 1; n < arrivals.length; n++) {
          const earlier = arrive(arrivals.slice(0, n), desk, worked);
          for (const id of earlier) if (worked.has(id)) expect(above).toContain(id);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same claim, arriving again, its own place', () => {
    const desk = deskWith(1, 1);
    const first = place({ article: EMPTY_WINDOW, hour: EMPTY_WINDOW }, { id: 'a.1', score: 50 }, desk, NOON, new Set());
    expect(place(first.windows, { id: 'a.1', score: 50 }, desk, NOON, new Set())).toMatchObject({ reason: 'within-budget', overtaken: [] });
  });

  it('leaves the budgets as they were where the hour has no room: nothing is written, and nobody above loses a place', () => {
    const desk = deskWith(1, 1);
    const high = place({ article: EMPTY_WINDOW, hour: EMPTY_WINDOW }, { id: 'b.1', score: 90 }, desk, NOON, new Set());
    const windows = { article: EMPTY_WINDOW, hour: high.windows.hour };
    const low = place(windows, { id: 'a.1', score: 50 }, desk, NOON, new Set());
    expect(low).toMatchObject({ reason: 'hour-budget', overtaken: [] });
    expect(low.windows).toBe(windows);
  });
});
