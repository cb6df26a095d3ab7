import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { ADVICE, FINDINGS } from '../../../../config/verdicts.ts';
import { useDesks } from '../../desks/queries.ts';
import { ADVICE_WORDS, FINDING_WORDS } from '../../parts/words/words.ts';
import styles from './filter-bar.module.css';
import type { useVerdictSearch } from './use-verdict-search.ts';
import { boundsIn, isBackwards } from './verdict-filter.ts';

interface FilterBarProps {
  readonly search: ReturnType<typeof useVerdictSearch>;
  readonly sourceField: Ref<HTMLInputElement>;
}

/** Which verdicts are shown: by desk, finding, advice, source, and days. */
export function FilterBar({ search: { filter, set, clear }, sourceField }: FilterBarProps): ReactNode {
  const { data } = useDesks();
  return (
    <div className={styles['bar']} role="search" aria-label="Filter the verdicts">
      <NativeSelect
        label="Desk"
        value={filter.desk ?? ''}
        onChange={({ currentTarget: { value } }) => set('desk', value === '' ? undefined : value)}
        data={[{ value: '', label: 'All your desks' }, ...(data?.desks ?? []).map(({ desk, name }) => ({ value: desk, label: name }))]}
      />
      <NativeSelect
        label="Finding"
        value={filter.finding ?? ''}
        onChange={({ currentTarget: { value } }) =>
          set(
            'finding',
            FINDINGS.find((finding) => finding === value),
          )
        }
        data={[{ value: '', label: 'Any' }, ...FINDINGS.map((value) => ({ value, label: FINDING_WORDS[value] }))]}
      />
      <NativeSelect
        label="Advice"
        value={filter.advice ?? ''}
        onChange={({ currentTarget: { value } }) =>
          set(
            'advice',
            ADVICE.find((advice) => advice === value),
          )
        }
        data={[{ value: '', label: 'Any' }, ...ADVICE.map((value) => ({ value, label: ADVICE_WORDS[value] }))]}
      />
      <SourceField
        source={filter.source ?? ''}
        onSource={(source) => set('source', source === '' ? undefined : source)}
        ref={sourceField}
      />
      <TextInput
        type="date"
        label="From"
        value={filter.since ?? ''}
        onChange={({ currentTarget: { value } }) => set('since', value === '' ? undefined : value)}
        error={isBackwards(filter) ? 'After the last day' : null}
      />
      <TextInput
        type="date"
        label="To"
        value={filter.until ?? ''}
        onChange={({ currentTarget: { value } }) => set('until', value === '' ? undefined : value)}
      />
      <Button variant="subtle" color="gray" onClick={clear} disabled={boundsIn(filter) === 0}>
        Clear
      </Button>
    </div>
  );
}

const TYPED_MILLISECONDS = 300;

interface SourceFieldProps {
  readonly source: string;
  readonly onSource: (source: string) => void;
  readonly ref: Ref<HTMLInputElement>;
}

/** Goes out when the person pauses, and follows the address where that changes by other ways. */
function SourceField({ source, onSource, ref }: SourceFieldProps): ReactNode {
  const [text, setText] = useState(source);
  const [agreed, setAgreed] = useState(source);
  const send = useDebouncedCallback((words: string) => {
    setAgreed(words);
    onSource(words);
  }, TYPED_MILLISECONDS);
  if (source !== agreed && text.trim() === agreed) {
    setAgreed(source);
    setText(source);
  }
  return (
    <TextInput
      ref={ref}
      label="Source"
      placeholder="Who said it"
      value={text}
      maxLength={200}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        send(value.trim());
      }}
    />
  );
}
