import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../api/types.ts';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidenceRow } from './evidence-row.tsx';

interface EvidencePanelProps {
  readonly detail: ClaimDetail;
  readonly me: string;
  /** Ids that the ruling cites, and the way to change that; undefined where nothing is being written. */
  readonly cited: readonly string[] | undefined;
  readonly onCite: (id: string, cite: boolean) => void;
  readonly mayAdd: boolean;
  /** Whether one has begun to write in the form. */
  readonly begun: boolean;
  /** Whether the form is open. */
  readonly adding: boolean;
  readonly onAdd: (adding: boolean) => void;
}

/** What speaks for or against the claim; anyone on the desk may add to it. */
export function EvidencePanel({
  detail: { claim, evidence },
  me,
  cited,
  onCite,
  mayAdd,
  begun,
  adding,
  onAdd,
}: EvidencePanelProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  return (
    <Stack gap="sm" ref={list} tabIndex={-1} aria-label="Evidence" role="group">
      {evidence.length === 0 && !adding && (
        <Text size="sm" c="dimmed">
          {mayAdd ? 'Nothing yet. What you add here is seen by the whole desk, and a ruling can cite it.' : 'Nothing yet.'}
        </Text>
      )}
      {evidence.map((piece) => (
        <EvidenceRow
          key={piece.id}
          claimId={claim.id}
          evidence={piece}
          mine={piece.by === me}
          {...(cited === undefined
            ? {}
            : {
                cited: cited.includes(piece.id),
                onCite: (cite: boolean) => onCite(piece.id, cite),
              })}
        />
      ))}
      {adding ? (
        <EvidenceForm
          claimId={claim.id}
          onAdded={(id) => {
            onAdd(false);
            // The form that had the focus is gone: the list takes it, not the page’s beginning.
            list.current?.focus();
            if (cited !== undefined) onCite(id, true);
          }}
          onCancel={() => {
            onAdd(false);
            list.current?.focus();
          }}
        />
      ) : mayAdd ? (
        <Group>
          <Button variant="light" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onAdd(true)}>
            {begun ? 'Go on adding evidence' : 'Add evidence'}
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
