import { Button } from '@mantine/core';
import { IconLockX } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Loading } from '../parts/messages/loading.tsx';
import { Message } from '../parts/messages/message.tsx';
import { useSession } from './use-session.ts';

/** Back from the provider: the code becomes tokens, and the person goes where they wanted to go. */
export function SignedIn(): ReactNode {
  const session = useSession();
  const { history } = useRouter();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let gone = false;
    const arrive = async (): Promise<void> => {
      try {
        const returnTo = await session.complete();
        if (!gone) history.replace(returnTo);
      } catch (error) {
        if (!gone) setFailure(error instanceof Error ? error.message : String(error));
      }
    };
    void arrive();
    return () => {
      gone = true;
    };
  }, [session, history]);
  if (failure === undefined) return <Loading label="Signing you in" />;
  return (
    <Message icon={IconLockX} title="Signing in did not work" actions={<Button onClick={() => void session.signIn('/')}>Try again</Button>}>
      The sign-in page said: {failure}
    </Message>
  );
}
