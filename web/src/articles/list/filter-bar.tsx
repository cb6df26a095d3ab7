import { Button, CloseButton, Collapse, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { useDesks } from '../../desks/queries.ts';
import type { ArticleSearch } from './article-search.ts';
import { isSearching } from './article-search.ts';
import { OUTCOME_WORDS, OUTCOMES } from './outcome-words.ts';

interface FilterBarProps {
  readonly search: ArticleSearch;
  readonly onSearch: (search: ArticleSearch) => void;
  /** The outlets to choose from. */
  readonly outlets: readonly string[];
  readonly wordsRef: Ref<HTMLInputElement>;
}

/** What of the articles is looked for. */
export function FilterBar({ search, onSearch, outlets, wordsRef }: FilterBarProps): ReactNode {
  const { data } = useDesks();
  const wide = useMediaQuery('(min-width: 62em)', true);
  const [opened, { toggle }] = useDisclosure();
  const set = (part: { readonly [Name in keyof ArticleSearch]: ArticleSearch[Name] | undefined }): void => {
    const whole = { ...search, ...part };
    onSearch(Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined && value !== '')));
  };
  const filters = (
    <Group gap="xs" wrap={wide ? 'nowrap' : 'wrap'}>
      <Select
        aria-label="Outlet"
        placeholder="Any outlet"
        clearable
        searchable
        w={{ base: '100%', xs: 160 }}
        data={[...outlets]}
        value={search.outlet ?? null}
        onChange={(outlet) => set({ outlet: outlet ?? undefined })}
      />
      <Select
        aria-label="Desk"
        placeholder="Any desk"
        clearable
        w={{ base: '100%', xs: 150 }}
        data={(data?.desks ?? []).map(({ desk, name }) => ({ value: desk, label: name }))}
        value={search.desk ?? null}
        onChange={(desk) => set({ desk: desk ?? undefined })}
      />
      <Select
        aria-label="What became of it"
        placeholder="Any outcome"
        clearable
        w={{ base: '100%', xs: 140 }}
        data={OUTCOMES.map((value) => ({ value, label: OUTCOME_WORDS[value] }))}
        value={search.outcome ?? null}
        onChange={(outcome) => set({ outcome: outcome ?? undefined })}
      />
      <Group gap={6} wrap="nowrap">
        <TextInput
          type="date"
          aria-label="Came on this day or later"
          value={search.from ?? ''}
          max={search.to}
          onChange={({ currentTarget }) => set({ from: currentTarget.value })}
        />
        –
        <TextInput
          type="date"
          aria-label="Came on this day or before"
          value={search.to ?? ''}
          min={search.from}
          onChange={({ currentTarget }) => set({ to: currentTarget.value })}
        />
      </Group>
      {isSearching(search) && (
        <Button variant="subtle" color="gray" onClick={() => onSearch({})}>
          Clear
        </Button>
      )}
    </Group>
  );
  return (
    <Group gap="xs" align="start" component="search">
      <Group gap="xs" flex={1} wrap="nowrap" miw={220}>
        <Words words={search.words ?? ''} onWords={(words) => set({ words })} inputRef={wordsRef} />
        {!wide && (
          <Button
            variant="default"
            aria-expanded={opened}
            onClick={toggle}
            leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
          >
            Filter
          </Button>
        )}
      </Group>
      {wide ? (
        filters
      ) : (
        <Collapse expanded={opened} w="100%">
          {filters}
        </Collapse>
      )}
    </Group>
  );
}

interface WordsProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** Shows at once what is typed, and looks for it when typing pauses. */
function Words({ words, onWords, inputRef }: WordsProps): ReactNode {
  const [typed, setTyped] = useState(words);
  const told = useRef(words);
  const tell = useDebouncedCallback((value: string) => {
    told.current = value.trim();
    onWords(value.trim());
  }, 250);
  useEffect(() => {
    // Changed elsewhere: by “Clear”, or by going back.
    if (words !== told.current) setTyped(words);
    told.current = words;
  }, [words]);
  const change = (value: string): void => {
    setTyped(value);
    tell(value);
  };
  return (
    <TextInput
      ref={inputRef}
      type="search"
      flex={1}
      aria-label="Words of headline, outlet or file name, or an id"
      placeholder="Headline, outlet, file name or id"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed === '' ? null : <CloseButton size="sm" aria-label="Clear the words" onClick={() => change('')} />}
      value={typed}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
