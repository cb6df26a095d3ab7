import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setTokenSource } from './api/client.ts';
import { queryClient } from './app/query-client.ts';
import { router } from './app/router.tsx';
import { cssVariables, theme } from './app/theme.ts';
import { Keyboard } from './keyboard/keyboard.tsx';
import { Trouble } from './parts/messages/trouble.tsx';
import { loadConfig } from './sign-in/config.ts';
import { Session } from './sign-in/session.ts';
import { SessionContext } from './sign-in/use-session.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no #root.');
const page = createRoot(root);
try {
  const session = new Session(await loadConfig());
  setTokenSource(session.token);
  page.render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <SessionContext value={session}>
            <Keyboard>
              <RouterProvider router={router} />
            </Keyboard>
          </SessionContext>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  );
} catch (error) {
  page.render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Trouble error={error} onRetry={() => location.reload()} />
    </MantineProvider>,
  );
}
