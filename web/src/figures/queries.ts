import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, answerOf } from '../api/client.ts';
import type { DayRange } from './shown/period.ts';

/** Figures change slowly. */
const POLL_MILLISECONDS = 60_000;

/** How the person’s desks stand, and what they did in a range of days; while another range is read the one before stays in place. */
export const useStats = ({ from, to }: DayRange) =>
  useQuery({
    queryKey: ['stats', from, to],
    queryFn: async ({ signal }) => {
      const stats = await answerOf(api.GET('/v1/stats', { params: { query: { from, to } }, signal }));
      // By its description the API may answer with CSV, too, where that is asked for.
      if (typeof stats === 'string') throw new TypeError('Figures came back as text.');
      return stats;
    },
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLISECONDS,
  });

/** What the person themselves did in a range of days. Nobody else can ask for it. */
export const useOwnFigures = ({ from, to }: DayRange) =>
  useQuery({
    queryKey: ['own-figures', from, to],
    queryFn: async ({ signal }) => answerOf(api.GET('/v1/me/figures', { params: { query: { from, to } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: POLL_MILLISECONDS,
  });

/** The figures of one desk as a CSV file’s text. @throws ApiProblem, Offline */
export async function statsAsCsv({ from, to }: DayRange, desk: string): Promise<string> {
  return answerOf(api.GET('/v1/stats', { params: { query: { from, to, desk, format: 'csv' } }, parseAs: 'text' }));
}
