import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import { DeskChoice } from './desk-choice.tsx';
import { pastedArticle } from './pasted-article.ts';

interface PasteDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly desk: string | undefined;
  readonly onDesk: (desk: string | undefined) => void;
  readonly onFile: (file: File) => void;
}

/** An article that is on the clipboard, not in a file. What was typed stays when the dialog is closed, until it is sent. */
export function PasteDialog({ opened, onClose, desk, onDesk, onFile }: PasteDialogProps): ReactNode {
  const [headline, setHeadline] = useState('');
  const [text, setText] = useState('');
  const tooLong = text.length > LIMITS.articleCharacters;
  const send = (): void => {
    if (text.trim() === '' || tooLong) return;
    onFile(pastedArticle(headline, text));
    setHeadline('');
    setText('');
    onClose();
  };
  return (
    <Modal opened={opened} onClose={onClose} title="Paste an article" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack
        gap="sm"
        component="form"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            send();
          }
        }}
      >
        <TextInput
          label="Headline"
          data-autofocus
          dir="auto"
          maxLength={1000}
          value={headline}
          onChange={({ currentTarget }) => setHeadline(currentTarget.value)}
        />
        <Textarea
          label="Text"
          description="With an empty line between paragraphs. A line such as “By Ana Ruiz, Harbour Wire” below the headline is read as byline and outlet."
          required
          autosize
          dir="auto"
          minRows={10}
          maxRows={20}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          error={tooLong ? `At most ${LIMITS.articleCharacters.toLocaleString('en-GB')} characters are read.` : null}
        />
        <Group justify="space-between" align="end">
          <DeskChoice label="Desk" value={desk} onChange={onDesk} />
          <Group gap="xs">
            <Text size="xs" c="dimmed">
              {text.length.toLocaleString('en-GB')} characters
            </Text>
            <Button variant="subtle" color="gray" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={text.trim() === '' || tooLong}>
              Upload it
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
