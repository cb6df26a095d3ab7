import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SourceRecord } from '../../../api/schema.d.ts';
import { shownText } from '../../article/shown-text.ts';
import { SmallForm } from '../small-form.tsx';
import { sourcesFound, useSourceChanges } from './queries.ts';

interface JoinNameFormProps {
  readonly source: SourceRecord;
  readonly claimId: string;
  readonly onDone: () => void;
}

/** Says that another source is this one under another name. */
export function JoinNameForm({ source, claimId, onDone }: JoinNameFormProps): ReactNode {
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words, 250);
  const [other, setOther] = useState<string | null>(null);
  const { data } = useQuery(sourcesFound(asked));
  const { join } = useSourceChanges(source.id, claimId);
  const own = new Set([source.id, ...source.names.map(({ id }) => id)]);
  const found = (data?.items ?? []).filter(({ id, joinedTo }) => !own.has(id) && joinedTo === null);
  return (
    <SmallForm
      label="Another name of this source"
      submitLabel="They are the same"
      lack={other === null ? { field: 'other', message: 'Choose the other name.' } : undefined}
      busy={join.isPending}
      error={join.error}
      onSubmit={() => {
        if (other !== null) join.mutate(other, { onSuccess: onDone });
      }}
      onCancel={onDone}
    >
      {(complaint) => (
        <>
          <Select
            data-field="other"
            label="It is also known as"
            error={complaint('other')}
            description="Of those that articles have named; what is known of both is counted together."
            placeholder="Type the beginning of a word of the name"
            searchable
            autoFocus
            searchValue={words}
            onSearchChange={setWords}
            value={other}
            onChange={setOther}
            filter={({ options }) => options}
            data={found.map(({ id, name }) => ({ value: id, label: shownText(name) }))}
            nothingFoundMessage={asked.trim().length < 2 ? 'Two letters at least' : 'No source has such a name'}
          />
        </>
      )}
    </SmallForm>
  );
}
