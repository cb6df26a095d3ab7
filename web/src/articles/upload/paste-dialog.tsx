import { Box, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../config/limits.ts';
import { sendsByKey } from '../../parts/forms/send-key.ts';
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
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const empty = text.trim() === '';
  const tooLong = text.length > LIMITS.articleCharacters;
  const send = (): void => {
    setAsked(empty);
    if (empty || tooLong) return field.current?.focus();
    onFile(pastedArticle(headline, text));
    setHeadline('');
    setText('');
    onClose();
  };
  const wrong = tooLong
    ? `At most ${LIMITS.articleCharacters.toLocaleString('en-GB')} characters are read.`
    : asked && empty && 'Paste or write the article’s text.';
  return (
    <Modal opened={opened} onClose={onClose} title="Paste an article" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
        onKeyDown={(event) => {
          if (sendsByKey(event)) send();
        }}
      >
        <Stack gap="sm">
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
            ref={field}
            error={wrong}
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
              <Button type="submit">Upload it</Button>
            </Group>
          </Group>
        </Stack>
      </Box>
    </Modal>
  );
}
