import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../api/types.ts';
import { CancelButton } from '../../parts/dialogs/cancel-button.tsx';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { memberLack } from './member-lacks.ts';
import { idProblem } from './people-elsewhere.ts';
import { useMembers, usePeopleElsewhere } from './use-members.ts';

interface AddMemberProps {
  readonly desk: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Puts somebody on the desk: a person of one’s other desks, or somebody new by id and name. */
export function AddMember({ desk, opened, onClose }: AddMemberProps): ReactNode {
  // Read before it opens, so that the field is there for the focus.
  const known = usePeopleElsewhere(desk);
  return (
    <Dialog opened={opened} onClose={onClose} title="Add somebody to the desk">
      {opened && <AddForm desk={desk} known={known} onClose={onClose} />}
    </Dialog>
  );
}

interface AddFormProps {
  readonly desk: string;
  readonly known: readonly Person[];
  readonly onClose: () => void;
}

function AddForm({ desk, known, onClose }: AddFormProps): ReactNode {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const { add } = useMembers(desk);
  const chosen = known.find((one) => one.id === chosenId);
  const { form, complaint } = useSentForm({
    lack: memberLack({ known, chosen, id }),
    busy: add.isPending,
    onSend: () => add.mutate(chosen ?? { id: id.trim(), name: name.trim() }, { onSuccess: onClose }),
  });
  return (
    <form {...form}>
      <Stack>
        {known.length > 0 && (
          <Select
            data-field="known"
            label="From your other desks"
            error={complaint('known')}
            placeholder="Choose somebody"
            data={known.map((one) => ({ value: one.id, label: one.name }))}
            value={chosenId}
            onChange={setChosenId}
            searchable
            openOnFocus={false}
            clearable
            nothingFoundMessage="Nobody of that name"
            data-autofocus
          />
        )}
        {chosen === undefined && (
          <>
            {known.length > 0 && (
              <Text size="sm" c="dimmed">
                Or somebody new:
              </Text>
            )}
            <TextInput
              data-field="id"
              label="Id"
              description="“sub” in their token; an admin reads it where people are invited."
              value={id}
              onChange={({ currentTarget }) => setId(currentTarget.value)}
              error={idProblem(id.trim()) ?? complaint('id')}
              maxLength={200}
              spellCheck={false}
              autoCapitalize="off"
            />
            <TextInput
              label="Name"
              description="As colleagues are to read it; may stay empty for one who is on another desk."
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
              maxLength={200}
            />
          </>
        )}
        <Group justify="flex-end">
          <CancelButton />
          <Button type="submit" loading={add.isPending}>
            Add to the desk
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
