import { Button, Center, Text } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { inWords } from '../../parts/messages/trouble.tsx';
import type { useVerdicts } from './use-verdicts.ts';

type List = Pick<
  ReturnType<typeof useVerdicts>,
  'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage' | 'isFetchNextPageError' | 'error' | 'verdicts'
>;

/** The list’s end: once it is seen, the next page is read. A page may come back short where few verdicts are wanted; then the one behind it is read, too. */
export function LoadMore({ list }: { readonly list: List }): ReactNode {
  const { hasNextPage, isFetchingNextPage, fetchNextPage, isFetchNextPageError, error, verdicts } = list;
  const { ref, inViewport } = useInViewport();
  useEffect(() => {
    if (inViewport && hasNextPage && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage();
  }, [inViewport, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);
  return (
    <Center ref={ref} mih={56}>
      {hasNextPage ? (
        <div>
          {isFetchNextPageError && (
            <Text size="sm" role="alert" mb="xs">
              {inWords(error)}
            </Text>
          )}
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {isFetchNextPageError ? 'Try again' : 'Show more'}
          </Button>
        </div>
      ) : (
        verdicts.length > 0 && (
          <Text size="xs" c="dimmed">
            That is all.
          </Text>
        )
      )}
    </Center>
  );
}
