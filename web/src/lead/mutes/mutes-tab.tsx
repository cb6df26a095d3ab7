import { Button, Group, Radio, Stack, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useActions } from '../../keyboard/use-actions.ts';
import { useSentForm } from '../../parts/forms/use-sent-form.ts';
import { useDoing } from '../../triage/doing/use-doing.ts';
import { MuteDialog } from '../../triage/mutes/mute-dialog.tsx';
import type { Muted } from '../../triage/mutes/mute-dialog.tsx';
import { Mutes } from '../../triage/mutes/mutes-peek.tsx';
import { useMuting } from '../../triage/mutes/use-mutes.ts';
import { muteNameLack } from './mute-name-lacks.ts';

/** Whose claims come below the line until when, and the way to mute more or end it. */
export function MutesTab({ desk }: { readonly desk: string }): ReactNode {
  const { mute, end } = useMuting(desk, useDoing(desk));
  const [kind, setKind] = useState<Muted['kind']>('source');
  const [name, setName] = useState('');
  const [offered, setOffered] = useState<readonly Muted[]>([]);
  const field = useRef<HTMLInputElement>(null);
  useActions([
    { id: 'mute-name', label: 'Mute a source, an outlet or a section', group: 'Lead', keys: ['m'], run: () => field.current?.focus() },
  ]);
  const { form, complaint } = useSentForm({
    lack: muteNameLack(name),
    busy: false,
    onSend: () => setOffered([{ kind, name: name.trim() }]),
  });
  return (
    <Stack gap="lg" maw={720}>
      <form {...form}>
        <Group align="flex-end" gap="sm">
          <TextInput
            ref={field}
            data-field="name"
            label="Mute by name"
            error={complaint('name')}
            inputWrapperOrder={['label', 'description', 'error', 'input']}
            description="As claims name it; its claims that are found from then on come below the line."
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            maxLength={200}
            flex="1 1 16rem"
          />
          <Radio.Group
            aria-label="What it is the name of"
            value={kind}
            onChange={(value) => setKind(value === 'outlet' || value === 'section' ? value : 'source')}
          >
            <Group gap="sm" h={36}>
              <Radio value="source" label="a source" />
              <Radio value="outlet" label="an outlet" />
              <Radio value="section" label="a section" />
            </Group>
          </Radio.Group>
          <Button type="submit" variant="default">
            Mute …
          </Button>
        </Group>
      </form>
      <Mutes desk={desk} onEnd={(muted) => end.mutate(muted)} hint="Here you mute by name; in triage, m on a claim does so." />
      <MuteDialog
        offered={offered}
        onClose={() => setOffered([])}
        onMute={async (words) => {
          await mute.mutateAsync(words);
          setName('');
        }}
      />
    </Stack>
  );
}
