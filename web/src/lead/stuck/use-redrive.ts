import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, answerOf } from '../../api/client.ts';
import { doneOf, redriveEach } from './redrive-each.ts';
import type { RedriveRun } from './redrive-each.ts';

const redrive = async (id: string): Promise<boolean> =>
  (await answerOf(api.POST('/v1/stuck/{id}/redrive', { params: { path: { id } } }))).redriven;

/** Has stuck things tried again, and tells how far that has come. */
export function useRedrive() {
  const client = useQueryClient();
  const [run, setRun] = useState<RedriveRun>();
  return {
    run,
    busy: run !== undefined && doneOf(run) < run.of,
    forget: (): void => setRun(undefined),
    start: async (ids: readonly string[]): Promise<void> => {
      await redriveEach(ids, redrive, setRun);
      await Promise.all([['stuck'], ['claims'], ['desks'], ['articles']].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  };
}
