import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../../api/types.ts';
import { Dialog } from '../../parts/dialogs/dialog.tsx';
import { useHeldOpen } from '../../parts/dialogs/held-open.ts';
import { JoinForm } from './join/join-form.tsx';
import { RestateForm } from './restate/restate-form.tsx';
import { SplitForm } from './split/split-form.tsx';
import type { Repairs } from './use-repair.ts';

const FORMS = [
  { value: 'restate', label: 'Restate, correct', action: 'restate', form: RestateForm },
  { value: 'split', label: 'Split', action: 'split', form: SplitForm },
  { value: 'join', label: 'Join another to it', action: 'gather', form: JoinForm },
] as const;

interface RepairDialogProps {
  readonly detail: ClaimDetail;
  readonly repairs: Repairs;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The ways to mend a claim that was badly cut, misread or given to the wrong source. */
export function RepairDialog({ detail: { claim, actions }, repairs, opened, onClose }: RepairDialogProps): ReactNode {
  const [chosen, setChosen] = useState<string>('restate');
  const offered = FORMS.filter(({ action }) => actions.includes(action));
  const shown = offered.find(({ value }) => value === chosen) ?? offered[0];
  return (
    <Dialog opened={opened} onClose={onClose} title="Repair this claim" size="lg">
      {shown !== undefined && (
        <Stack gap="sm">
          <HowToRepair value={shown.value} onChange={setChosen} data={offered.map(({ value, label }) => ({ value, label }))} />
          {/* Made anew for each wording: a form speaks of the one that it was opened on. */}
          <shown.form key={`${shown.value}${claim.revision}`} claim={claim} repairs={repairs} onClose={onClose} />
        </Stack>
      )}
    </Dialog>
  );
}

interface HowToRepairProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly data: { readonly value: string; readonly label: string }[];
}

/** Which of the forms is shown. The one that is on its way stays, to say how it went. */
function HowToRepair(props: HowToRepairProps): ReactNode {
  const { held } = useHeldOpen();
  return <SegmentedControl {...props} aria-label="How to repair it" size="xs" disabled={held} />;
}
