import { Checkbox, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { LIMITS } from '../../../../../config/limits.ts';
import type { Claim } from '../../../api/types.ts';
import { choicesOf } from '../../../parts/choices.ts';
import { SmallForm } from '../../panels/small-form.tsx';
import { BASIS_WORDS, KIND_WORDS, SOURCE_TYPE_WORDS, VERIFIED_WORDS } from '../../claim-words.ts';
import type { Repairs } from '../use-repair.ts';
import { WordPicker } from '../word-picker.tsx';
import { changesTo, fieldsOf, restateLack } from './restate-fields.ts';
import type { RestateFields } from './restate-fields.ts';

interface RestateFormProps {
  readonly claim: Claim;
  readonly repairs: Repairs;
  readonly onClose: () => void;
}

/** Says the claim so that it stands alone, and corrects who says it, what it is and what it rests on. */
export function RestateForm({ claim, repairs: { restate, done }, onClose }: RestateFormProps): ReactNode {
  const [fields, setFields] = useState(() => fieldsOf(claim));
  const write = (part: Partial<RestateFields>): void => setFields((before) => ({ ...before, ...part }));
  const changes = changesTo(claim, fields);
  return (
    <SmallForm
      label="Restate or correct the claim"
      submitLabel="Repair it"
      lack={restateLack(claim, fields)}
      busy={restate.isPending}
      error={restate.error}
      onSubmit={() => {
        if (changes === undefined) return;
        restate.mutate(changes, {
          onSuccess: ({ claim: now }) => {
            onClose();
            done('Repaired. Whoever holds it is told.', now);
          },
        });
      }}
      onCancel={onClose}
    >
      {(complaint) => (
        <>
          <Textarea
            data-field="text"
            label="The claim, so that it stands alone"
            error={complaint('text')}
            data-autofocus
            autosize
            minRows={2}
            maxRows={8}
            dir="auto"
            maxLength={LIMITS.wordingLength}
            value={fields.text}
            onChange={({ currentTarget }) => write({ text: currentTarget.value })}
          />
          <WordPicker
            claim={claim}
            label="Or mark the words that it should be"
            pickLabel="Take these words"
            onPick={(quoted) => write({ quoted, text: quoted.text })}
            disabled={restate.isPending}
          />
          <Group grow align="end">
            <TextInput
              label="Who says it"
              placeholder="Nobody but the outlet"
              dir="auto"
              maxLength={500}
              value={fields.source}
              onChange={({ currentTarget }) => write({ source: currentTarget.value })}
            />
            <Words label="who is" value={fields.sourceType} words={SOURCE_TYPE_WORDS} onChange={(sourceType) => write({ sourceType })} />
          </Group>
          <Checkbox
            label="They deny it"
            description="They say that the words above are not so."
            disabled={fields.source.trim() === ''}
            checked={fields.denies && fields.source.trim() !== ''}
            onChange={({ currentTarget }) => write({ denies: currentTarget.checked })}
          />
          <Group grow align="end">
            <Words label="It is" value={fields.kind} words={KIND_WORDS} onChange={(kind) => write({ kind })} />
            <Words label="and rests on" value={fields.basis} words={BASIS_WORDS} onChange={(basis) => write({ basis })} />
          </Group>
          <Words
            label="Whether the outlet verified it"
            value={fields.verification}
            words={VERIFIED_WORDS}
            onChange={(verification) => write({ verification })}
          />
        </>
      )}
    </SmallForm>
  );
}

interface WordsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly words: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

function Words<Value extends string>({ label, value, words, onChange }: WordsProps<Value>): ReactNode {
  return (
    <Select
      label={label}
      value={value}
      allowDeselect={false}
      data={choicesOf(words)}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen);
      }}
    />
  );
}
