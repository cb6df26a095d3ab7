import { Badge, Button, Group, Skeleton, Stack, Tabs, Title } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useDesks, useMe } from '../desks/queries.ts';
import { mayLead } from '../desks/roles.ts';
import { useDeskName } from '../desks/use-desk-name.ts';
import { useActions } from '../keyboard/use-actions.ts';
import { Message } from '../parts/messages/message.tsx';
import { AuditTab } from './audit/audit-tab.tsx';
import { CorrectionsTab } from './corrections/corrections-tab.tsx';
import { EyesTab } from './eyes/eyes-tab.tsx';
import { HandoverTab } from './handover/handover-tab.tsx';
import { HandsTab } from './hands/hands-tab.tsx';
import styles from './lead-screen.module.css';
import { LEAD_TABS, TAB_WORDS } from './lead-tabs.ts';
import type { LeadTab } from './lead-tabs.ts';
import { MembersTab } from './members/members-tab.tsx';
import { MutesTab } from './mutes/mutes-tab.tsx';
import { OverdueTab } from './overdue/overdue-tab.tsx';
import { StuckTab } from './stuck/stuck-tab.tsx';
import { useStuck } from './stuck/use-stuck.ts';
import { useLeadSearch } from './use-lead-search.ts';

/** Where leads keep a desk going: who has what, what waits for them, what is late or stuck, who is on the desk. */
export function LeadScreen(): ReactNode {
  const { desk = '' } = useParams({ strict: false });
  const { data: me } = useMe();
  if (me === undefined) return <Skeleton m="md" h={300} aria-hidden />;
  return mayLead(me.role) ? <Led key={desk} desk={desk} /> : <NotLed desk={desk} />;
}

function NotLed({ desk }: { readonly desk: string }): ReactNode {
  return (
    <Message
      icon={IconUsers}
      title="This page is for leads"
      actions={
        <Button component={Link} to={`/desks/${desk}/triage`} variant="light">
          Go to triage
        </Button>
      }
    >
      Here leads and admins hand claims over, sign off and mend what is stuck. Ask an admin, if that is your part.
    </Message>
  );
}

const TABS: Readonly<Record<LeadTab, (props: { readonly desk: string }) => ReactNode>> = {
  hands: HandsTab,
  eyes: EyesTab,
  overdue: OverdueTab,
  stuck: StuckTab,
  corrections: CorrectionsTab,
  handover: HandoverTab,
  members: MembersTab,
  mutes: MutesTab,
  audit: AuditTab,
};

function Led({ desk }: { readonly desk: string }): ReactNode {
  const { tab, show } = useLeadSearch();
  const { data } = useDesks();
  const { stuck } = useStuck();
  const name = useDeskName()(desk);
  const standing = data?.desks.find(({ desk: id }) => id === desk);
  const counts: Partial<Record<LeadTab, number>> = {
    eyes: (standing?.second ?? 0) + (standing?.signOff ?? 0) + (standing?.adjudication ?? 0),
    overdue: standing?.overdue ?? 0,
    stuck: stuck.length,
  };
  useActions(
    LEAD_TABS.map((id, place) => ({
      id: `tab-${id}`,
      label: `Show: ${TAB_WORDS[id].toLowerCase()}`,
      group: 'Lead',
      keys: [String(place + 1)],
      run: () => show(id),
    })),
  );
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone there is not room for all of them.
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [tab]);
  const Shown = TABS[tab];
  return (
    <Stack gap="md" className={styles['screen'] ?? ''}>
      <Title order={1} size="h3">
        Lead: {name}
      </Title>
      <Tabs
        value={tab}
        onChange={(to) => show(LEAD_TABS.find((id) => id === to) ?? 'hands')}
        keepMounted={false}
        activateTabWithKeyboard={false}
      >
        <Tabs.List ref={list} className={styles['tabs'] ?? ''} aria-label="Parts of this page">
          {LEAD_TABS.map((id) => (
            <Tabs.Tab key={id} value={id}>
              <Group gap={6} wrap="nowrap" mih={20}>
                {TAB_WORDS[id]}
                {(counts[id] ?? 0) > 0 && (
                  <Badge size="sm" circle={(counts[id] ?? 0) < 10} color={id === 'eyes' ? 'ink' : 'red'}>
                    {counts[id]}
                  </Badge>
                )}
              </Group>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab} pt="md">
          <Shown desk={desk} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
