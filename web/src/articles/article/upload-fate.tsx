import { Button, Group, Loader, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconAlertTriangle, IconBan, IconHourglass } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { api, answerOf } from '../../api/client.ts';
import type { Upload } from '../../api/types.ts';
import { useMe } from '../../desks/queries.ts';
import { mayLead } from '../../desks/roles.ts';
import { Message } from '../../parts/messages/message.tsx';
import { showDone, showProblem } from '../../parts/messages/notices.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { fileName } from '../list/file-name.ts';
import { outcomeSentence } from '../list/outcome-words.ts';

const TITLES: Partial<Readonly<Record<Upload['status'], string>>> = {
  processing: 'This article is being read',
  rejected: 'This upload is no article',
  stuck: 'This upload is stuck',
};

/** The page of an upload that has become no article: not yet, or not at all, why, and what to do. */
export function UploadFate({ upload }: { readonly upload: Upload }): ReactNode {
  const { status, key, receivedAt, size, uploadId } = upload;
  const icon = status === 'rejected' ? IconBan : status === 'stuck' ? IconAlertTriangle : IconHourglass;
  return (
    <Message icon={icon} title={TITLES[status] ?? 'There is no article yet'} actions={<WaysOn upload={upload} />}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {outcomeSentence(upload)}
      </Text>
      <Text size="xs" mt="sm" style={{ overflowWrap: 'anywhere' }}>
        {shownText(fileName(key))}, {Math.ceil(size / 1024).toLocaleString('en-GB')} KB, came <TimeText at={receivedAt} /> · {uploadId}
      </Text>
      {status === 'processing' && <Loader mt="sm" size="sm" type="dots" aria-label="It is being read" />}
    </Message>
  );
}

function WaysOn({ upload: { status, uploadId } }: { readonly upload: Upload }): ReactNode {
  const { data: me } = useMe();
  const client = useQueryClient();
  const redrive = useMutation({
    mutationFn: async () => answerOf(api.POST('/v1/stuck/{id}/redrive', { params: { path: { id: uploadId } } })),
    onSuccess: () => showDone('It is being tried again.'),
    onError: showProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['article', uploadId] }),
  });
  return (
    <Group gap="xs">
      {status === 'stuck' && me !== undefined && mayLead(me.role) && (
        <Button onClick={() => redrive.mutate()} loading={redrive.isPending}>
          Try it again
        </Button>
      )}
      <Button component={Link} to="/articles" variant="light">
        {status === 'rejected' ? 'Upload it in another form' : 'To all articles'}
      </Button>
    </Group>
  );
}
