import { useParams } from '@tanstack/react-router';
import { LAST_DESK_KEY } from './last-desk.ts';
import { useDesks } from './queries.ts';

/** The desk that is worked at: the address’s, else the one looked at last, else the person’s first. */
export function useDesk(): string | undefined {
  const { desk } = useParams({ strict: false });
  const { data } = useDesks();
  if (desk !== undefined) return desk;
  const last = localStorage.getItem(LAST_DESK_KEY);
  return data?.desks.find(({ desk: id }) => id === last)?.desk ?? data?.desks[0]?.desk;
}
