import { Button, CloseButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SourceRecord } from '../../../api/schema.d.ts';
import type { ClaimDetail } from '../../../api/types.ts';
import { showProblem, showUndo } from '../../../parts/messages/notices.tsx';
import { SOURCE_TYPE_WORDS } from '../../claim-words.ts';
import { shownText } from '../../article/shown-text.ts';
import { JoinNameForm } from './join-name-form.tsx';
import { useSourceChanges } from './queries.ts';
import { SourceClaims } from './source-claims.tsx';
import { SourceForm } from './source-form.tsx';
import { kindsWords, sourceSummary } from './source-words.ts';

interface SourcePanelProps {
  readonly detail: ClaimDetail;
  readonly isLead: boolean;
}

/** Who says the claim, and what became of what they claimed before. */
export function SourcePanel({ detail: { claim, source }, isLead }: SourcePanelProps): ReactNode {
  if (source === null) {
    return (
      <Text size="sm" c="dimmed">
        {claim.attribution.source === null
          ? 'The article names nobody who said it. Where it should, repair the claim.'
          : 'Nothing is recorded of this source yet: its record begins with the next claim that is taken in.'}
      </Text>
    );
  }
  return <Known key={source.id} claimId={claim.id} source={source} isLead={isLead} />;
}

interface KnownProps {
  readonly claimId: string;
  readonly source: SourceRecord;
  readonly isLead: boolean;
}

function Known({ claimId, source, isLead }: KnownProps): ReactNode {
  const [form, setForm] = useState<'describe' | 'join'>();
  const close = (): void => setForm(undefined);
  const { name, type, owner, stake, names } = source;
  const kinds = kindsWords(source);
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={650} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {shownText(name)}
        </Text>
        <Text size="sm">
          {SOURCE_TYPE_WORDS[type]} · {sourceSummary(source)}
        </Text>
        {kinds !== '' && (
          <Text size="xs" c="dimmed">
            {kinds}
            {source.repeated === 0 ? '' : `; repeated in other articles: ${source.repeated}`}
          </Text>
        )}
      </div>
      <Fact what="Owned or run by" value={owner} />
      <Fact what="Stands to win or lose" value={stake} />
      {names.length > 0 && <Names claimId={claimId} source={source} isLead={isLead} />}
      {form === 'describe' && <SourceForm source={source} claimId={claimId} onDone={close} />}
      {form === 'join' && <JoinNameForm source={source} claimId={claimId} onDone={close} />}
      {isLead && form === undefined && (
        <Group gap="xs">
          <Button variant="light" size="compact-md" onClick={() => setForm('describe')}>
            Say who it is
          </Button>
          <Button variant="light" size="compact-md" onClick={() => setForm('join')}>
            Add another name
          </Button>
        </Group>
      )}
      <SourceClaims source={source} but={claimId} />
    </Stack>
  );
}

function Fact({ what, value }: { readonly what: string; readonly value: string }): ReactNode {
  return (
    <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
      <b>{what}:</b> {value === '' ? 'nobody has said yet' : value}
    </Text>
  );
}

function Names({ claimId, source: { id, names }, isLead }: KnownProps): ReactNode {
  const { join, separate } = useSourceChanges(id, claimId);
  return (
    <Group gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label="Its other names">
      <Text size="sm" component="li">
        <b>Also:</b>
      </Text>
      {names.map((other) => (
        <Group key={other.id} component="li" gap={0} wrap="nowrap">
          <Text size="sm" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {shownText(other.name)}
          </Text>
          {isLead && (
            <CloseButton
              size={32}
              aria-label={`${other.name} is another source`}
              disabled={separate.isPending}
              onClick={() =>
                separate.mutate(other.id, {
                  onError: showProblem,
                  onSuccess: () =>
                    showUndo('They count as two sources now.', 'They are the same', () => join.mutate(other.id, { onError: showProblem })),
                })
              }
            />
          )}
        </Group>
      ))}
    </Group>
  );
}
