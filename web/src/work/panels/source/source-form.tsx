import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SourceRecord } from '../../../api/schema.d.ts';
import { choicesOf } from '../../../parts/choices.ts';
import { SOURCE_TYPE_WORDS } from '../../claim-words.ts';
import { SmallForm } from '../small-form.tsx';
import { useSourceChanges } from './queries.ts';

interface SourceFormProps {
  readonly source: SourceRecord;
  readonly claimId: string;
  readonly onDone: () => void;
}

/** Says who a source is: its type, who is behind it, and what it stands to win or lose. */
export function SourceForm({ source, claimId, onDone }: SourceFormProps): ReactNode {
  const [type, setType] = useState(source.type);
  const [owner, setOwner] = useState(source.owner);
  const [stake, setStake] = useState(source.stake);
  const { describe } = useSourceChanges(source.id, claimId);
  return (
    <SmallForm
      label="Who this source is"
      submitLabel="Save"
      busy={describe.isPending}
      error={describe.error}
      onSubmit={() => describe.mutate({ type, owner: owner.trim(), stake: stake.trim() }, { onSuccess: onDone })}
      onCancel={onDone}
    >
      <Select
        label="It is"
        allowDeselect={false}
        data={choicesOf(SOURCE_TYPE_WORDS)}
        value={type}
        onChange={(value) => {
          if (value !== null) setType(value);
        }}
      />
      <TextInput
        label="Who owns or runs it"
        autoFocus
        dir="auto"
        maxLength={500}
        value={owner}
        onChange={({ currentTarget }) => setOwner(currentTarget.value)}
      />
      <TextInput
        label="What it stands to win or lose"
        dir="auto"
        maxLength={500}
        value={stake}
        onChange={({ currentTarget }) => setStake(currentTarget.value)}
      />
    </SmallForm>
  );
}
