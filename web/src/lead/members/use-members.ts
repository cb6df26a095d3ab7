import { useMutation, useQueries } from '@tanstack/react-query';
import { api, answerOf } from '../../api/client.ts';
import type { Person } from '../../api/types.ts';
import { useDesks, usePeople } from '../../desks/queries.ts';
import { showProblem, showUndo } from '../../parts/messages/notices.tsx';
import { releaseAll, releasedWords } from '../hands/release-all.ts';
import { useRefresh } from '../queries.ts';
import { peopleElsewhere } from './people-elsewhere.ts';

/** People of one’s other desks who are not on this one. */
export function usePeopleElsewhere(desk: string): Person[] {
  const { data: here } = usePeople(desk);
  const { data } = useDesks();
  const others = useQueries({
    queries: (data?.desks ?? [])
      .filter(({ desk: id }) => id !== desk)
      .map(({ desk: id }) => ({
        queryKey: ['people', id],
        queryFn: async () => answerOf(api.GET('/v1/desks/{desk}/people', { params: { path: { desk: id } } })),
        staleTime: 60_000,
      })),
  });
  return peopleElsewhere(
    here?.people ?? [],
    others.flatMap(({ data: people }) => (people === undefined ? [] : [people.people])),
  );
}

/** Puts people on the desk and takes them off; each notice offers the way back. */
export function useMembers(desk: string) {
  const refresh = useRefresh();
  const add = useMutation({
    // Without a name they keep the one that they have on another desk.
    mutationFn: async ({ id, name }: Person) =>
      answerOf(
        api.PUT('/v1/desks/{desk}/people/{person}', {
          params: { path: { desk, person: id } },
          body: name === '' ? {} : { name },
        }),
      ),
    onSuccess: ({ person }) => showUndo(`${person.name} is on the desk.`, 'Take them off again', () => remove.mutate(person)),
    onError: showProblem,
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: async ({ id }: Person) =>
      releaseAll(() => answerOf(api.DELETE('/v1/desks/{desk}/people/{person}', { params: { path: { desk, person: id } } }))),
    onSuccess: (released, person) =>
      showUndo(`${person.name} is off the desk. ${releasedWords(person.name, released)}`, 'Put them back', () => add.mutate(person)),
    onError: showProblem,
    onSettled: refresh,
  });
  return { add, remove };
}
