import { Navigate } from '@tanstack/react-router';
import { IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useDesks } from '../desks/queries.ts';
import { Loading } from '../parts/messages/loading.tsx';
import { Message } from '../parts/messages/message.tsx';
import { Trouble } from '../parts/messages/trouble.tsx';

/** `/`, on the first visit: the desk with the most to do. */
export function Home(): ReactNode {
  const { data, error, refetch } = useDesks();
  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Finding your desk" />;
  const [busiest] = data.desks.toSorted((one, other) => other.waiting - one.waiting);
  if (busiest !== undefined) return <Navigate to="/desks/$desk/triage" params={{ desk: busiest.desk }} replace />;
  return (
    <Message icon={IconUsersGroup} title="You are on no desk yet">
      An admin can put you on one; then its claims appear here.
    </Message>
  );
}
