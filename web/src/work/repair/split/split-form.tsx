import { CloseButton, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import type { Claim } from '../../../api/types.ts';
import { SmallForm } from '../../panels/small-form.tsx';
import type { Repairs } from '../use-repair.ts';
import { WordPicker } from '../word-picker.tsx';
import { splitLack, withPart } from './parts.ts';
import type { Part } from './parts.ts';

interface RepairFormProps {
  readonly claim: Claim;
  readonly repairs: Repairs;
  readonly onClose: () => void;
}

/** Makes several claims of one, by marking the words of each. */
export function SplitForm({ claim, repairs: { split, done }, onClose }: RepairFormProps): ReactNode {
  const [parts, setParts] = useState<readonly Part[]>([]);
  const lack = splitLack(parts);
  return (
    <SmallForm
      label="Split the claim"
      submitLabel={parts.length < 2 ? 'Split it' : `Make ${parts.length} claims of it`}
      lack={lack}
      busy={split.isPending}
      error={split.error}
      onSubmit={() =>
        split.mutate(parts, {
          onSuccess: ({ claim: now, parts: others }) => {
            onClose();
            done(`Split into ${others.length + 1} claims; this is the first.`, now);
          },
        })
      }
      onCancel={onClose}
    >
      {(complaint) => (
        <>
          <WordPicker
            claim={claim}
            field="words"
            label="Mark the words of a part"
            error={complaint('words')}
            pickLabel="Make them a part"
            onPick={(quoted) => setParts((before) => withPart(before, quoted))}
            disabled={parts.length >= LIMITS.partsPerSplit}
          />
          <Stack gap="xs" component="ol" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Parts">
            {parts.map(({ key, text }, place) => (
              <Group key={key} component="li" wrap="nowrap" align="end" gap={4}>
                <Textarea
                  data-field={`part-${key}`}
                  error={complaint(`part-${key}`)}
                  label={place === 0 ? 'Part 1: stays, with all that was written' : `Part ${place + 1}: a new claim`}
                  autosize
                  minRows={1}
                  maxRows={6}
                  dir="auto"
                  flex={1}
                  maxLength={LIMITS.wordingLength}
                  value={text}
                  onChange={({ currentTarget: { value } }) =>
                    setParts((before) => before.map((part) => (part.key === key ? { ...part, text: value } : part)))
                  }
                />
                <CloseButton
                  size={36}
                  aria-label={`Leave part ${place + 1} out`}
                  onClick={() => setParts((before) => before.filter((part) => part.key !== key))}
                />
              </Group>
            ))}
          </Stack>
          {lack !== undefined && complaint(lack.field) === null && (
            <Text size="xs" c="dimmed" role="status">
              {lack.message}
            </Text>
          )}
        </>
      )}
    </SmallForm>
  );
}
