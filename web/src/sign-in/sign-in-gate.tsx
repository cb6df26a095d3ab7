import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Loading } from '../parts/messages/loading.tsx';
import { Trouble } from '../parts/messages/trouble.tsx';
import { useSession } from './use-session.ts';

/** Lets in who is signed in, and sends everybody else to sign in. */
export function SignInGate({ children }: { readonly children: ReactNode }): ReactNode {
  const session = useSession();
  const [state, setState] = useState<'asking' | 'in' | { readonly error: unknown }>('asking');
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    const enter = async (): Promise<void> => {
      try {
        if ((await session.token()) === undefined) await session.signIn();
        else if (!gone) setState('in');
      } catch (error) {
        if (!gone) setState({ error });
      }
    };
    void enter();
    return () => {
      gone = true;
    };
  }, [session, tries]);
  if (state === 'in') return children;
  if (state === 'asking') return <Loading label="Signing you in" />;
  return (
    <Trouble
      error={state.error}
      onRetry={() => {
        setState('asking');
        setTries(tries + 1);
      }}
    />
  );
}
