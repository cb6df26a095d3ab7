import { QueryClient } from '@tanstack/react-query';

/** Lists are asked for anew while the page is visible; an unchanged answer is a 304 without a body. */
export const POLL_MILLISECONDS = 10_000;

/** One cache for the page. The API client itself retries what may be retried. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 1000, refetchOnWindowFocus: true, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
});
