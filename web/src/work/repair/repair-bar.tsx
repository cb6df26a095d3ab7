import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Claim, ClaimDetail } from '../../api/types.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { atHand } from '../../parts/chunks/at-hand.tsx';
import { OnDemand } from '../../parts/chunks/on-demand.tsx';
import { showProblem } from '../../parts/messages/notices.tsx';
import { otherQuestion } from './question.ts';
import { QUESTION_WORDS } from '../claim-words.ts';
import { useRepair } from './use-repair.ts';

const RepairDialog = atHand(async () => (await import('./repair-dialog.tsx')).RepairDialog);

interface RepairBarProps {
  readonly detail: ClaimDetail;
  /** The claim’s words changed by one’s own hand. */
  readonly onRepaired: (claim: Claim) => void;
}

/** What is asked of the claim, and the ways to ask otherwise, to repair it, and to take the last repair back. */
export function RepairBar({ detail, onRepaired }: RepairBarProps): ReactNode {
  const { claim, actions } = detail;
  const repairs = useRepair(claim, onRepaired);
  const [opened, setOpened] = useState(false);
  const mayRepair = actions.includes('restate');
  const mayUndo = actions.includes('undo') && claim.revision > 1;
  const other = mayRepair ? otherQuestion(claim) : undefined;
  const open = (): void => setOpened(true);
  const askOther = (): void => {
    if (other === undefined) return;
    repairs.restate.mutate(
      { question: other },
      { onError: showProblem, onSuccess: ({ claim: now }) => repairs.done(`Asked of it now: ${QUESTION_WORDS[other].toLowerCase()}`, now) },
    );
  };
  const group = 'This claim';
  useActions([
    { id: 'repair', label: 'Repair it: restate, correct, split, join', group, keys: ['m'], enabled: mayRepair, run: open },
    { id: 'undo-repair', label: 'Undo its last repair', group, keys: [], enabled: mayUndo, run: () => repairs.undoLast(claim.revision) },
    {
      id: 'ask-other-question',
      label: other === undefined ? 'Ask another question of it' : `Ask of it: ${QUESTION_WORDS[other].toLowerCase()}`,
      group,
      keys: [],
      enabled: other !== undefined,
      run: askOther,
    },
  ]);
  return (
    <Group gap={6}>
      <Text size="sm">
        Asked: <b>{QUESTION_WORDS[claim.question]}</b>
      </Text>
      {other !== undefined && (
        <Button size="compact-sm" h={32} variant="subtle" loading={repairs.restate.isPending} onClick={askOther}>
          Ask “{QUESTION_WORDS[other]}”
        </Button>
      )}
      {mayRepair && (
        <Button size="compact-sm" h={32} variant="default" onClick={open} rightSection={<Keys binding="m" />}>
          Repair
        </Button>
      )}
      {mayUndo && (
        <Button
          size="compact-sm"
          h={32}
          variant="subtle"
          color="gray"
          loading={repairs.undoing}
          onClick={() => repairs.undoLast(claim.revision)}
        >
          Undo repair
        </Button>
      )}
      <OnDemand part={RepairDialog} wanted={opened} onMissing={() => setOpened(false)}>
        {(Part) => <Part detail={detail} repairs={repairs} opened={opened} onClose={() => setOpened(false)} />}
      </OnDemand>
    </Group>
  );
}
