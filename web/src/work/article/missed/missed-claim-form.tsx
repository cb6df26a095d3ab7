import { Blockquote, Button, Checkbox, Group, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { api, answerOf } from '../../../api/client.ts';
import type { Claim } from '../../../api/types.ts';
import { useDesks } from '../../../desks/queries.ts';
import { choicesOf } from '../../../parts/choices.ts';
import { CancelButton } from '../../../parts/dialogs/cancel-button.tsx';
import { useSentForm } from '../../../parts/forms/use-sent-form.ts';
import { inWords } from '../../../parts/messages/trouble.tsx';
import { KIND_WORDS, SOURCE_TYPE_WORDS } from '../../claim-words.ts';
import type { SourceType } from '../../claim-words.ts';
import type { Span } from '../segments.ts';
import { shownText } from '../shown-text.ts';

interface MissedClaimFormProps {
  readonly articleId: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly onAdded: (claim: Claim) => void;
}

const DESK_OF_ARTICLE = '';

/** Adds a claim that the finder missed: who says it, of what kind it is, in words that stand alone, for which desk. */
export function MissedClaimForm({ articleId, text, spans, onAdded }: MissedClaimFormProps): ReactNode {
  const client = useQueryClient();
  const { data } = useDesks();
  const [source, setSource] = useState('');
  const [sourceType, setSourceType] = useState<SourceType>('official');
  const [denies, setDenies] = useState(false);
  const [kind, setKind] = useState<Claim['kind']>('fact');
  const [restated, setRestated] = useState('');
  const [desk, setDesk] = useState(DESK_OF_ARTICLE);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const add = async (): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      const body = {
        spans: spans.map(([start, end]) => ({ start, end, text: text.slice(start, end) })),
        kind,
        ...(restated.trim() === '' ? {} : { text: restated.trim() }),
        ...(source.trim() === '' ? {} : { source: { name: source.trim(), type: sourceType }, denies }),
        ...(desk === DESK_OF_ARTICLE ? {} : { desk }),
      };
      const { claim } = await answerOf(api.POST('/v1/articles/{id}/claims', { params: { path: { id: articleId } }, body }));
      await Promise.all(
        [['article', articleId], ['claims', claim.desk], ['desks'], ['report', articleId]].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
      onAdded(claim);
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  // The words that were selected are enough.
  const { form } = useSentForm({ busy, onSend: () => void add() });
  return (
    <form {...form}>
      <Stack gap="sm">
        <Blockquote p="sm" m={0} dir="auto" style={{ overflowWrap: 'anywhere', maxBlockSize: '30vh', overflowY: 'auto' }}>
          {spans.map(([start, end]) => (
            <Text key={start} size="sm">
              {shownText(text.slice(start, end))}
            </Text>
          ))}
        </Blockquote>
        <Group grow align="start">
          <TextInput
            label="Who says it"
            description="Leave it empty where the outlet says so itself."
            data-autofocus
            dir="auto"
            maxLength={300}
            value={source}
            onChange={({ currentTarget }) => setSource(currentTarget.value)}
          />
          <Select
            label="Who that is"
            description="It weighs in the claim’s priority."
            allowDeselect={false}
            disabled={source.trim() === ''}
            data={choicesOf(SOURCE_TYPE_WORDS)}
            value={sourceType}
            onChange={(value) => {
              if (value !== null) setSourceType(value);
            }}
          />
        </Group>
        <Checkbox
          label="They deny it"
          description="They say that the words above are not so."
          disabled={source.trim() === ''}
          checked={denies && source.trim() !== ''}
          onChange={({ currentTarget }) => setDenies(currentTarget.checked)}
        />
        <Textarea
          label="In words that stand alone"
          description="Where the words above need their surroundings to be understood: “it” and “there” replaced by what they mean."
          autosize
          minRows={2}
          maxRows={6}
          dir="auto"
          maxLength={4000}
          value={restated}
          onChange={({ currentTarget }) => setRestated(currentTarget.value)}
        />
        <Group grow align="start">
          <Select
            label="What it is"
            allowDeselect={false}
            data={choicesOf(KIND_WORDS)}
            value={kind}
            onChange={(value) => {
              if (value !== null) setKind(value);
            }}
          />
          <Select
            label="Desk"
            allowDeselect={false}
            data={[
              { value: DESK_OF_ARTICLE, label: 'The article’s own desk' },
              ...(data?.desks ?? []).map(({ desk: id, name }) => ({ value: id, label: name })),
            ]}
            value={desk}
            onChange={(value) => setDesk(value ?? DESK_OF_ARTICLE)}
          />
        </Group>
        {trouble !== null && (
          <Text size="sm" c="orange" role="alert">
            {inWords(trouble)}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <CancelButton />
          <Button type="submit" loading={busy}>
            Add the claim
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
