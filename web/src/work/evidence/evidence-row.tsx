import { ActionIcon, Anchor, Badge, Button, Checkbox, Group, Menu, Paper, Stack, Text } from '@mantine/core';
import { IconDots, IconDownload, IconExternalLink, IconEyeOff } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { api, answerOf } from '../../api/client.ts';
import type { Evidence } from '../../api/types.ts';
import { showProblem, showUndo } from '../../parts/messages/notices.tsx';
import { TimeText } from '../../parts/times/time-text.tsx';
import { KIND_WORDS, STANCE_COLORS, STANCE_WORDS } from './evidence-words.ts';

interface EvidenceRowProps {
  readonly claimId: string;
  readonly evidence: Evidence;
  readonly mine: boolean;
  readonly cited?: boolean;
  readonly onCite?: (cite: boolean) => void;
}

/** One piece of evidence. Graphic material stays covered until somebody asks to see it. */
export function EvidenceRow({ claimId, evidence, mine, cited, onCite }: EvidenceRowProps): ReactNode {
  const { id, kind, stance, title, quote, note, origin, tags, by, at, withdrawnAt, file } = evidence;
  const gone = withdrawnAt !== null;
  return (
    <Paper withBorder p="sm" component="article" aria-label={`Evidence ${id}: ${title}`} opacity={gone ? 0.7 : 1}>
      <Stack gap={6}>
        <Group justify="space-between" wrap="nowrap" align="start">
          <Group gap="xs" align="start" wrap="nowrap" miw={0}>
            {onCite !== undefined && (
              <Checkbox
                checked={cited === true}
                disabled={gone}
                onChange={({ currentTarget }) => onCite(currentTarget.checked)}
                aria-label={`Cite ${id} in the ruling`}
                mt={2}
              />
            )}
            <Text size="sm" fw={600} td={gone ? 'line-through' : ''} style={{ overflowWrap: 'anywhere' }}>
              {title}
            </Text>
          </Group>
          <RowMenu claimId={claimId} evidenceId={id} gone={gone} mine={mine} />
        </Group>
        <Group gap={6}>
          <Badge size="sm" color={STANCE_COLORS[stance]}>
            {STANCE_WORDS[stance]}
          </Badge>
          <Badge size="sm" color="gray">
            {KIND_WORDS[kind]}
          </Badge>
          {tags.map((tag) => (
            <Badge key={tag} size="sm" color="orange">
              {tag}
            </Badge>
          ))}
        </Group>
        {origin !== undefined && (
          <Text size="xs" c="dimmed">
            {origin.who}{' '}
            {origin.how === 'told'
              ? `was told${origin.toldBy === undefined ? '' : ` by ${origin.toldBy}`}`
              : origin.how === 'saw'
                ? 'saw it'
                : 'is the record'}
            {origin.stake === undefined ? '' : ` · stake: ${origin.stake}`}
          </Text>
        )}
        {quote !== undefined && (
          <Text
            size="sm"
            component="blockquote"
            m={0}
            pl="sm"
            style={{ borderInlineStart: '2px solid var(--hairline)', overflowWrap: 'anywhere' }}
            dir="auto"
          >
            {quote}
          </Text>
        )}
        {note !== undefined && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }} dir="auto">
            {note}
          </Text>
        )}
        <Link claimId={claimId} evidence={evidence} />
        <Text size="xs" c="dimmed">
          {id} · {by} · <TimeText at={at} />
          {file === null ? '' : ` · ${file.name}, ${Math.ceil(file.size / 1000).toLocaleString('en-GB')} KB`}
        </Text>
      </Stack>
    </Paper>
  );
}

/** Where it leads: outside of the desk, said so before one goes there; no page is told where the reader came from. */
function Link({ claimId, evidence: { id, url, file, withheld } }: Pick<EvidenceRowProps, 'claimId' | 'evidence'>): ReactNode {
  const [opened, setOpened] = useState<string>();
  const open = useMutation({
    mutationFn: async () => answerOf(api.GET('/v1/claims/{id}', { params: { path: { id: claimId }, query: { open: 'graphic' } } })),
    onSuccess: ({ evidence }) => setOpened(evidence.find((piece) => piece.id === id)?.url ?? ''),
    onError: showProblem,
  });
  const save = useMutation({
    mutationFn: async () =>
      answerOf(
        api.GET('/v1/claims/{id}/evidence/{evidence}/file', {
          params: { path: { id: claimId, evidence: id }, query: withheld === 'graphic' ? { open: 'graphic' } : {} },
        }),
      ),
    onSuccess: ({ url: link }) => globalThis.open(link, '_blank', 'noopener,noreferrer'),
    onError: showProblem,
  });
  const shown = opened ?? url;
  return (
    <Group gap="xs">
      {withheld === 'graphic' && opened === undefined && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconEyeOff size={14} aria-hidden />}
          loading={open.isPending}
          onClick={() => open.mutate()}
        >
          Graphic: show where it lies
        </Button>
      )}
      {shown !== null && shown !== '' && (
        <Anchor href={shown} target="_blank" rel="noopener noreferrer nofollow" size="sm" title={`Leaves the desk for ${hostOf(shown)}`}>
          <IconExternalLink size={14} aria-hidden /> {hostOf(shown)}{' '}
          <Text span size="xs" c="dimmed">
            (leaves the desk)
          </Text>
        </Anchor>
      )}
      {file !== null && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          Save the file
        </Button>
      )}
    </Group>
  );
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

interface RowMenuProps {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly gone: boolean;
  readonly mine: boolean;
}

function RowMenu({ claimId, evidenceId, gone, mine }: RowMenuProps): ReactNode {
  const client = useQueryClient();
  const path = { id: claimId, evidence: evidenceId };
  const settled = { onError: showProblem, onSettled: () => client.invalidateQueries({ queryKey: ['claim', claimId] }) };
  const restore = useMutation({
    ...settled,
    mutationFn: async () => answerOf(api.POST('/v1/claims/{id}/evidence/{evidence}/restore', { params: { path } })),
  });
  const withdraw = useMutation({
    ...settled,
    mutationFn: async () => answerOf(api.DELETE('/v1/claims/{id}/evidence/{evidence}', { params: { path } })),
    onSuccess: () => showUndo('Withdrawn. It stays on record.', 'Put it back', () => restore.mutate()),
  });
  if (!mine) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`More for ${evidenceId}`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {gone ? (
          <Menu.Item onClick={() => restore.mutate()}>Put it back</Menu.Item>
        ) : (
          <Menu.Item onClick={() => withdraw.mutate()}>Withdraw it</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
