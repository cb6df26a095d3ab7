import { useDesks } from './queries.ts';

/** Gives a desk’s name by its id; the id itself for a desk that the person does not belong to. */
export function useDeskName(): (id: string) => string {
  const { data } = useDesks();
  return (id) => data?.desks.find(({ desk }) => desk === id)?.name ?? id;
}
