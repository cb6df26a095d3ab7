import {
  Button,
  Checkbox,
  FileInput,
  Group,
  Paper,
  Progress,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { EVIDENCE_FILE_TYPES, EVIDENCE_KINDS, EVIDENCE_TAGS, STANCES, WAYS_OF_KNOWING } from '../../../../config/evidence.ts';
import type { EvidenceKind, EvidenceTag, Stance, WayOfKnowing } from '../../../../config/evidence.ts';
import { LIMITS } from '../../../../config/limits.ts';
import { api, answerOf } from '../../api/client.ts';
import { focusField, goOnWriting } from '../../parts/forms/focus-field.ts';
import type { Lack } from '../../parts/forms/lack.ts';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { inWords } from '../../parts/messages/trouble.tsx';
import { evidenceLack, refusedLack } from './evidence-lacks.ts';
import { KIND_WORDS, KNOWING_WORDS, STANCE_WORDS, TAG_WORDS } from './evidence-words.ts';
import { useKept } from '../kept/use-kept.ts';
import { sendFile } from './send-file.ts';

interface EvidenceFormProps {
  readonly claimId: string;
  readonly onAdded: (evidenceId: string) => void;
  readonly onCancel: () => void;
}

interface EvidenceFields {
  readonly kind: EvidenceKind;
  readonly stance: Stance;
  readonly title: string;
  readonly url: string;
  readonly quote: string;
  readonly note: string;
  readonly who: string;
  readonly how: WayOfKnowing | null;
  readonly tags: readonly EvidenceTag[];
  /** Of the file that was chosen; empty while there is none. */
  readonly fileName: string;
}

const NOTHING: EvidenceFields = {
  kind: 'document',
  stance: 'supports',
  title: '',
  url: '',
  quote: '',
  note: '',
  who: '',
  how: null,
  tags: [],
  fileName: '',
};

/** Adds a piece of evidence: what it is, what it says, who knows it and how; with a file where there is one. */
export function EvidenceForm({ claimId, onAdded, onCancel }: EvidenceFormProps): ReactNode {
  const client = useQueryClient();
  const { fields, write, forget } = useKept({ claimId, form: 'evidence' }, NOTHING);
  const { kind, stance, title, url, quote, note, who, how, tags, fileName } = fields;
  const [file, setFile] = useState<File | null>(null);
  const [sent, setSent] = useState<number>();
  const [trouble, setTrouble] = useState<unknown>(null);
  // What the API found in what was sent: told until it is mended or sent again.
  const [refused, setRefused] = useState<Lack<'url'>>();

  const add = async (): Promise<void> => {
    setTrouble(null);
    setRefused(undefined);
    setSent(0);
    try {
      const fileId = file === null ? undefined : await sendFile(claimId, file, setSent);
      const body = {
        kind,
        stance,
        title: title.trim(),
        tags: [...tags],
        ...(url.trim() === '' ? {} : { url: url.trim() }),
        ...(quote.trim() === '' ? {} : { quote }),
        ...(note.trim() === '' ? {} : { note }),
        ...(who.trim() === '' || how === null ? {} : { origin: { who: who.trim(), how } }),
        ...(fileId === undefined ? {} : { file: fileId }),
      };
      const { evidence } = await answerOf(api.POST('/v1/claims/{id}/evidence', { params: { path: { id: claimId } }, body }));
      await client.invalidateQueries({ queryKey: ['claim', claimId] });
      forget();
      onAdded(evidence.id);
    } catch (error) {
      const found = refusedLack(error);
      setRefused(found);
      if (found === undefined) setTrouble(error);
      else focusField(form.ref.current, found.field);
    } finally {
      setSent(undefined);
    }
  };

  const cancel = (): void => {
    forget();
    onCancel();
  };
  const busy = sent !== undefined;
  const { form, complaint } = useSentForm({ lack: evidenceLack({ title, url, who, how }), busy, onSend: () => void add() });
  return (
    <Paper withBorder p="sm" component="form" {...form} aria-label="New evidence">
      <Stack gap="xs">
        <SegmentedControl
          aria-label="What it does to the claim"
          size="xs"
          value={stance}
          data={STANCES.map((value) => ({ value, label: STANCE_WORDS[value] }))}
          onChange={(value) => write({ stance: value })}
        />
        <TextInput
          data-field="title"
          label="Title"
          required
          error={complaint('title')}
          data-autofocus
          ref={goOnWriting}
          value={title}
          maxLength={500}
          onChange={({ currentTarget }) => write({ title: currentTarget.value })}
        />
        <Select
          label="What it is"
          value={kind}
          allowDeselect={false}
          data={EVIDENCE_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
          onChange={(value) => {
            if (value !== null) write({ kind: value });
          }}
        />
        <TextInput
          data-field="url"
          label="Web address"
          error={refused?.message ?? complaint('url')}
          type="url"
          placeholder="https://"
          value={url}
          maxLength={2000}
          onChange={({ currentTarget }) => {
            write({ url: currentTarget.value });
            setRefused(undefined);
          }}
        />
        <Textarea
          label="What it says, word for word"
          autosize
          minRows={1}
          maxRows={8}
          value={quote}
          maxLength={LIMITS.quoteLength}
          onChange={({ currentTarget }) => write({ quote: currentTarget.value })}
        />
        <Group grow align="start">
          <TextInput
            label="Who knows it"
            placeholder="Road office"
            value={who}
            maxLength={500}
            onChange={({ currentTarget }) => write({ who: currentTarget.value })}
          />
          <Select
            data-field="how"
            label="and how"
            placeholder="Choose"
            error={complaint('how')}
            value={how}
            data={WAYS_OF_KNOWING.map((value) => ({ value, label: KNOWING_WORDS[value] }))}
            onChange={(value) => write({ how: value })}
          />
        </Group>
        <Textarea
          label="Note"
          autosize
          minRows={1}
          maxRows={6}
          value={note}
          maxLength={LIMITS.noteLength}
          onChange={({ currentTarget }) => write({ note: currentTarget.value })}
        />
        <FileInput
          label="File"
          description={`At most ${LIMITS.evidenceFileBytes / 1024 / 1024} MB: a document, image, recording or table.`}
          clearable
          accept={EVIDENCE_FILE_TYPES.join(',')}
          // A file itself is not kept.
          {...(file === null && fileName !== '' ? { placeholder: `Choose it again: ${fileName}` } : {})}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            write({ fileName: chosen?.name ?? '' });
          }}
        />
        <Checkbox.Group value={[...tags]} onChange={(value) => write({ tags: value })} label="Warnings">
          <Stack gap={4} pt={4}>
            {EVIDENCE_TAGS.map((tag) => (
              <Checkbox key={tag} value={tag} size="xs" label={TAG_WORDS[tag]} />
            ))}
          </Stack>
        </Checkbox.Group>
        {file !== null && busy && <Progress value={(sent ?? 0) * 100} aria-label="Sending the file" />}
        {trouble !== null && (
          <Text size="sm" c="orange" role="alert">
            {inWords(trouble)}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button size="compact-md" variant="subtle" color="gray" onClick={cancel} disabled={busy}>
            Cancel
          </Button>
          <Button size="compact-md" type="submit" loading={busy}>
            Add it
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
