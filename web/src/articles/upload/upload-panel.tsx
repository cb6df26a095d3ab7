import { Button, Group, Paper, ScrollArea, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { isSettled, isUnsent } from './upload-queue.ts';
import type { QueuedUpload } from './upload-queue.ts';
import { summaryOf } from './upload-summary.ts';
import { UploadRow } from './upload-row.tsx';
import styles from './upload-panel.module.css';
import { uploadQueue } from './uploads.ts';

/** The files that were given to the page, how far each has come, and what became of it. Nothing where there are none. */
export function UploadPanel({ uploads }: { readonly uploads: readonly QueuedUpload[] }): ReactNode {
  if (uploads.length === 0) return null;
  const failed = uploads.filter(({ step }) => step === 'failed');
  return (
    <Paper withBorder mx="md" mb="sm" component="section" aria-label="Your uploads" className={styles['panel'] ?? ''}>
      <Group justify="space-between" px="md" py={6} className={styles['head'] ?? ''}>
        <Group gap="xs">
          <Title order={2} size="h6">
            Your uploads
          </Title>
          <Text size="xs" c="dimmed" role="status">
            {summaryOf(uploads)}
            {uploads.some(isUnsent) && ' Keep this page open until they are sent.'}
          </Text>
        </Group>
        <Group gap="xs">
          {failed.length > 1 && (
            <Button size="compact-sm" variant="light" onClick={() => failed.forEach(({ id }) => uploadQueue.retry(id))}>
              Send all failed again
            </Button>
          )}
          {uploads.some(isSettled) && (
            <Button size="compact-sm" variant="subtle" color="gray" onClick={() => uploadQueue.clear()}>
              Clear what is done
            </Button>
          )}
        </Group>
      </Group>
      <ScrollArea.Autosize mah="min(36vh, 22rem)" type="auto">
        <Stack gap={0} component="ul" m={0} p={0}>
          {uploads.map((upload) => (
            <UploadRow key={upload.id} upload={upload} />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </Paper>
  );
}
