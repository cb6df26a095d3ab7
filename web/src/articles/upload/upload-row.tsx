import { Anchor, Badge, Button, CloseButton, Group, Loader, Progress, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Upload } from '../../api/types.ts';
import { useDeskName } from '../../desks/use-desk-name.ts';
import { inWords } from '../../parts/messages/trouble.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { OutcomeMark } from '../list/outcome-mark.tsx';
import { outcomeSentence } from '../list/outcome-words.ts';
import styles from './upload-panel.module.css';
import { isSettled } from './upload-queue.ts';
import type { QueuedUpload } from './upload-queue.ts';
import { uploadQueue } from './uploads.ts';

/** One file: how far it has come, what became of it, and the way on. */
export function UploadRow({ upload }: { readonly upload: QueuedUpload }): ReactNode {
  const { id, name } = upload;
  return (
    <li className={styles['row']}>
      <div>
        <Text size="sm" fw={600} className={styles['words'] ?? ''} dir="auto">
          {shownText(name)}
        </Text>
        <Progressed upload={upload} />
      </div>
      <Group gap="xs" wrap="nowrap" justify="flex-end">
        {upload.step === 'failed' && (
          <Button size="compact-sm" variant="light" onClick={() => uploadQueue.retry(id)} aria-label={`Send ${name} again`}>
            Send again
          </Button>
        )}
        {upload.step === 'sent' && upload.upload !== undefined && <WaysOn upload={upload.upload} />}
        {(isSettled(upload) || upload.step === 'failed' || upload.step === 'waiting') && (
          <CloseButton aria-label={`Take ${name} off this list`} onClick={() => uploadQueue.remove(id)} />
        )}
      </Group>
    </li>
  );
}

function Progressed({ upload }: { readonly upload: QueuedUpload }): ReactNode {
  if (upload.step === 'refused') return <Note mark={<Badge color="red">Not taken</Badge>} words={upload.why} />;
  if (upload.step === 'failed') return <Note mark={<Badge color="orange">Not sent</Badge>} words={inWords(upload.error)} />;
  if (upload.step === 'waiting') return <Note mark={<Badge color="gray">Waits</Badge>} words="It is sent as soon as another is done." />;
  if (upload.step === 'sending') return <Progress value={upload.part * 100} mt={6} mb={4} aria-label={`Sending ${upload.name}`} />;
  if (upload.upload === undefined) return <Note mark={<Loader size={12} aria-hidden />} words="Sent. It is about to be read." />;
  return <Note mark={<OutcomeMark status={upload.upload.status} />} words={outcomeSentence(upload.upload)} />;
}

function Note({ mark, words }: { readonly mark: ReactNode; readonly words: string }): ReactNode {
  return (
    <Group gap={6} mih={22}>
      {mark}
      <Text size="xs" c="dimmed" className={styles['words'] ?? ''}>
        {words}
      </Text>
    </Group>
  );
}

function WaysOn({ upload: { id, uploadId, status, desk, claims } }: { readonly upload: Upload }): ReactNode {
  const deskName = useDeskName();
  const queued = claims?.queued ?? 0;
  return (
    <>
      {status === 'processed' && queued > 0 && desk !== undefined && desk !== '' && (
        <Anchor component={Link} to={`/desks/${desk}/triage`} size="sm">
          Triage at {deskName(desk)}
        </Anchor>
      )}
      <Anchor component={Link} to={`/articles/${status === 'processed' ? id : uploadId}`} size="sm">
        Open
      </Anchor>
    </>
  );
}
