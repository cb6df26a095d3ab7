import { Button, Checkbox, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { api, answerOf } from '../../../api/client.ts';
import type { Claim } from '../../../api/types.ts';
import { useMe, usePeople } from '../../../desks/queries.ts';
import { goOnWriting } from '../../../parts/forms/focus-field.ts';
import { useSentForm } from '../../../parts/forms/use-sent-form.ts';
import { showDone } from '../../../parts/messages/notices.tsx';
import { inWords } from '../../../parts/messages/trouble.tsx';
import { useKept } from '../../kept/use-kept.ts';
import { useClaimChange } from '../../use-claim-change.ts';
import { NoteField } from './note-field.tsx';
import { noteLack } from './note-lacks.ts';
import { toldWords } from './note-words.ts';

interface NoteFormProps {
  readonly claim: Claim;
  /** How often one was called to write: anew each time puts the cursor where one does. */
  readonly calls: number;
}

interface NoteFields {
  readonly text: string;
  readonly restricted: boolean;
  /** Ids of those who may read it. */
  readonly readers: readonly string[];
}

const NOTHING: NoteFields = { text: '', restricted: false, readers: [] };

const isSecret = ({ restricted }: NoteFields): boolean => restricted;

/** A note for the whole desk, or for some of it alone. */
export function NoteForm({ claim, calls }: NoteFormProps): ReactNode {
  const { data: me } = useMe();
  const { data } = usePeople(claim.desk);
  const colleagues = (data?.people ?? []).filter(({ id }) => id !== me?.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const { fields, write, forget } = useKept({ claimId: claim.id, form: 'note', secret: isSecret }, NOTHING);
  const { text, restricted, readers } = fields;
  useEffect(() => {
    if (calls > 0) goOnWriting(field.current);
  }, [calls]);
  const add = useClaimChange(claim.id, async () => {
    const told = await answerOf(
      api.POST('/v1/claims/{id}/notes', {
        params: { path: { id: claim.id } },
        body: { text, ...(restricted ? { restrictedTo: [...readers] } : {}) },
      }),
    );
    forget();
    return told;
  });
  const { form, complaint } = useSentForm({
    lack: noteLack(text),
    busy: add.isPending,
    onSend: () =>
      add.mutate(undefined, {
        onSuccess: (told) => {
          const words = toldWords(told);
          if (words !== undefined) showDone(words);
        },
      }),
  });
  return (
    <form {...form} aria-label="New note">
      <Stack gap="xs">
        <NoteField field={field} value={text} onChange={(words) => write({ text: words })} people={colleagues} error={complaint('text')} />
        <Checkbox
          label="Only some may read it"
          description="For a source who must not be known: leads who are not named do not see it either, and it can be erased for good."
          checked={restricted}
          onChange={({ currentTarget }) => write({ restricted: currentTarget.checked })}
        />
        {restricted && (
          <MultiSelect
            label="Who may read it beside you"
            placeholder={readers.length === 0 ? 'Nobody else' : ''}
            searchable
            clearable
            maxValues={20}
            value={[...readers]}
            onChange={(ids) => write({ readers: ids })}
            data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {add.error !== null && (
          <Text size="sm" c="orange" role="alert">
            {inWords(add.error)}
          </Text>
        )}
        <Group justify="flex-end">
          <Button size="compact-md" variant="light" type="submit" loading={add.isPending}>
            Add the note
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
