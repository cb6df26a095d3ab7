import { Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loading } from '../parts/messages/loading.tsx';
import { Trouble } from '../parts/messages/trouble.tsx';
import { useClaim } from './queries.ts';

/** `/claims/{id}`, as reporters are sent it: on to wherever the claim lies now. */
export function ClaimLink(): ReactNode {
  const { claim = '' } = useParams({ strict: false });
  const { data, error, refetch } = useClaim(claim);
  if (error !== null) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading label="Finding the claim" />;
  return <Navigate to="/desks/$desk/work/{-$claim}" params={{ desk: data.claim.desk, claim }} replace />;
}
