import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../../api/types.ts';
import { useMe, usePeople } from '../../../desks/queries.ts';
import { mayLead, mayReview } from '../../../desks/roles.ts';
import { NoteCard } from './note-card.tsx';
import { NoteForm } from './note-form.tsx';

interface NotesPanelProps {
  readonly detail: ClaimDetail;
  /** How often one was called to write: anew each time puts the cursor where one does. */
  readonly calls: number;
}

/** What colleagues should know about the claim. */
export function NotesPanel({ detail: { claim, notes }, calls }: NotesPanelProps): ReactNode {
  const { data: me } = useMe();
  const { data } = usePeople(claim.desk);
  const names = (data?.people ?? []).map(({ name }) => name);
  return (
    <Stack gap="sm">
      {notes.length === 0 && (
        <Text size="sm" c="dimmed">
          No notes yet.
        </Text>
      )}
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Notes">
        {notes.map((note) => (
          <NoteCard
            key={note.number}
            claimId={claim.id}
            note={note}
            names={names}
            mayErase={me !== undefined && (note.by === me.name || mayLead(me.role))}
          />
        ))}
      </Stack>
      {me !== undefined && mayReview(me.role) && <NoteForm claim={claim} calls={calls} />}
    </Stack>
  );
}
