import { createContext, use } from 'react';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

/** The tab’s session. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (session === null) throw new Error('Outside of the session.');
  return session;
}
