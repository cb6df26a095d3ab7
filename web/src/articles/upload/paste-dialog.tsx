import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { CancelButton } from '../../parts/dialogs/cancel-button.tsx';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { DeskChoice } from './desk-choice.tsx';
import { pasteLack, tooLong } from './paste-lacks.ts';
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
  const upload = (): void => {
    onFile(pastedArticle(headline, text));
    setHeadline('');
    setText('');
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title="Paste an article" size="xl">
      {opened && (
        <PasteForm headline={headline} onHeadline={setHeadline} text={text} onText={setText} onSend={upload}>
          <DeskChoice label="Desk" value={desk} onChange={onDesk} />
        </PasteForm>
      )}
    </Dialog>
  );
}

interface PasteFormProps {
  readonly headline: string;
  readonly onHeadline: (headline: string) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSend: () => void;
  /** Where the article is to go. */
  readonly children: ReactNode;
}

function PasteForm({ headline, onHeadline, text, onText, onSend, children }: PasteFormProps): ReactNode {
  const { form, complaint } = useSentForm({ lack: pasteLack(text), busy: false, onSend });
  return (
    <form {...form}>
      <Stack gap="sm">
        <TextInput
          label="Headline"
          data-autofocus
          dir="auto"
          maxLength={1000}
          value={headline}
          onChange={({ currentTarget }) => onHeadline(currentTarget.value)}
        />
        <Textarea
          data-field="text"
          label="Text"
          error={tooLong(text) ?? complaint('text')}
          description="With an empty line between paragraphs. A line such as “By Ana Ruiz, Harbour Wire” below the headline is read as byline and outlet."
          required
          autosize
          dir="auto"
          minRows={10}
          maxRows={20}
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
        <Group justify="space-between" align="end">
          {children}
          <Group gap="xs">
            <Text size="xs" c="dimmed">
              {text.length.toLocaleString('en-GB')} characters
            </Text>
            <CancelButton />
            <Button type="submit">Upload it</Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
