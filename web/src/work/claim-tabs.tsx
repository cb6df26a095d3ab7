import { Skeleton, Tabs } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../api/types.ts';
import { useMe } from '../desks/queries.ts';
import { mayLead, mayReview } from '../desks/roles.ts';
import { useActions } from '../keyboard/use-actions.ts';
import { atHand } from '../parts/chunks/at-hand.tsx';
import { EvidencePanel } from './evidence/evidence-panel.tsx';
import { useBegun } from './kept/use-kept.ts';
import { contactsLabel } from './panels/contacts/contact-words.ts';

/** In the place of a panel that is about to be there. */
const WAITING = <Skeleton h={120} />;

const ContactsPanel = atHand(async () => (await import('./panels/contacts/contacts-panel.tsx')).ContactsPanel, WAITING);
const RelatedPanel = atHand(async () => (await import('./panels/related/related-panel.tsx')).RelatedPanel, WAITING);
const NotesPanel = atHand(async () => (await import('./panels/notes/notes-panel.tsx')).NotesPanel, WAITING);
const SourcePanel = atHand(async () => (await import('./panels/source/source-panel.tsx')).SourcePanel, WAITING);
const HistoryPanel = atHand(async () => (await import('./panels/history-panel.tsx')).HistoryPanel, WAITING);

/** The panels that are not seen at once, brought in while nothing else is to do. */
const PANELS = [ContactsPanel, RelatedPanel, NotesPanel, SourcePanel, HistoryPanel] as const;

/** When the claim itself is there, in milliseconds. */
const SOON = 500;

type Tab = 'evidence' | 'contacts' | 'source' | 'related' | 'notes' | 'history';
type Form = 'evidence' | 'ask' | 'call' | 'response' | 'relation';

/** The tab on which each form stands. */
const TAB_OF: Readonly<Record<Form, Tab>> = {
  evidence: 'evidence',
  ask: 'contacts',
  call: 'contacts',
  response: 'contacts',
  relation: 'related',
};

interface ClaimTabsProps {
  readonly detail: ClaimDetail;
  /** Ids of the evidence that the ruling cites; undefined where nothing is being written. */
  readonly cited: readonly string[] | undefined;
  /** Cites one piece, or no longer. */
  readonly onCite: (id: string, cite: boolean) => void;
  /** Taken off the person’s hands. */
  readonly onGone: () => void;
}

/** What is known about a claim besides its ruling, one tab each. Their forms open by key from wherever one is. */
export function ClaimTabs({ detail, cited, onCite, onGone }: ClaimTabsProps): ReactNode {
  const { claim, evidence, notes, relations } = detail;
  const { data: me } = useMe();
  const { hash } = useLocation();
  // Who comes from a note that calls them wants to read it.
  const [tab, setTab] = useState<Tab>(hash === 'notes' ? 'notes' : 'evidence');
  const [form, setForm] = useState<Form>();
  const [noteCalls, setNoteCalls] = useState(0);
  const begun = useBegun(claim.id);
  useEffect(() => {
    const waiting = setTimeout(() => {
      for (const { chunk } of PANELS) chunk.bringAhead();
    }, SOON);
    return () => clearTimeout(waiting);
  }, []);
  const reviews = me !== undefined && mayReview(me.role);
  const mayWrite = reviews && claim.sameAs === null;
  const open = (next: Form): void => {
    setTab(TAB_OF[next]);
    setForm(next);
  };
  const show = (next: string | null): void => setTab(TABS.find((one) => one === next) ?? 'evidence');
  useActions([
    { id: 'add-evidence', label: 'Add evidence', group: 'Evidence', keys: ['e'], enabled: reviews, run: () => open('evidence') },
    {
      id: 'write-note',
      label: 'Write a note',
      group: 'Evidence',
      keys: ['o'],
      enabled: reviews,
      run: () => {
        setTab('notes');
        setNoteCalls((calls) => calls + 1);
      },
    },
    { id: 'ask-reporter', label: 'Ask the reporter', group: 'Contacts', keys: ['q'], enabled: mayWrite, run: () => open('ask') },
    { id: 'log-call', label: 'Log a call', group: 'Contacts', keys: ['c'], enabled: mayWrite, run: () => open('call') },
    {
      id: 'record-response',
      label: 'Record the claimant’s response',
      group: 'Contacts',
      keys: [],
      enabled: mayWrite,
      run: () => open('response'),
    },
    { id: 'relate', label: 'Relate it to another claim', group: 'This claim', keys: [], enabled: mayWrite, run: () => open('relation') },
    ...TABS.map((one) => ({ id: `show-${one}`, label: `Show: ${one}`, group: 'This claim', keys: [], run: () => setTab(one) })),
  ]);
  return (
    <Tabs value={tab} onChange={show} keepMounted={false} styles={{ tab: { paddingInline: 9 }, tabSection: { marginInlineStart: 4 } }}>
      <Tabs.List>
        <Tabs.Tab value="evidence" rightSection={begun('evidence') && <Begun />}>
          {labelled('Evidence', evidence.filter(({ withdrawnAt }) => withdrawnAt === null).length)}
        </Tabs.Tab>
        <Tabs.Tab value="contacts" rightSection={contactForms(detail).some(begun) && <Begun />}>
          {contactsLabel(detail)}
        </Tabs.Tab>
        <Tabs.Tab value="source">Source</Tabs.Tab>
        <Tabs.Tab value="related">{labelled('Related', relations.length)}</Tabs.Tab>
        <Tabs.Tab value="notes" rightSection={begun('note') && <Begun />}>
          {labelled('Notes', notes.length)}
        </Tabs.Tab>
        <Tabs.Tab value="history">History</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="evidence" pt="sm">
        <EvidencePanel
          detail={detail}
          me={me?.name ?? ''}
          cited={cited}
          onCite={onCite}
          mayAdd={reviews}
          begun={begun('evidence')}
          adding={form === 'evidence'}
          onAdd={(adding) => setForm(adding ? 'evidence' : undefined)}
        />
      </Tabs.Panel>
      <Tabs.Panel value="contacts" pt="sm">
        <ContactsPanel.Part
          detail={detail}
          me={me?.name ?? ''}
          isLead={me !== undefined && mayLead(me.role)}
          mayWrite={mayWrite}
          begun={begun}
          form={form === 'ask' || form === 'call' || form === 'response' ? form : undefined}
          onForm={setForm}
          onGone={onGone}
        />
      </Tabs.Panel>
      <Tabs.Panel value="source" pt="sm">
        <SourcePanel.Part detail={detail} isLead={me !== undefined && mayLead(me.role)} />
      </Tabs.Panel>
      <Tabs.Panel value="related" pt="sm">
        <RelatedPanel.Part
          detail={detail}
          mayWrite={mayWrite}
          adding={form === 'relation'}
          onAdd={(adding) => setForm(adding ? 'relation' : undefined)}
        />
      </Tabs.Panel>
      <Tabs.Panel value="notes" pt="sm">
        <NotesPanel.Part detail={detail} calls={noteCalls} />
      </Tabs.Panel>
      <Tabs.Panel value="history" pt="sm">
        <HistoryPanel.Part claimId={claim.id} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** Those on the tab of contacts, one for the answer to each question among them. */
const contactForms = ({ asks }: ClaimDetail) =>
  ['ask', 'call', 'response', ...asks.map(({ number }) => `answer-${number}` as const)] as const;

/** On a tab with words that are not sent yet. */
function Begun(): ReactNode {
  return <IconPencil size={13} role="img" aria-label="begun" />;
}

const TABS = ['evidence', 'contacts', 'source', 'related', 'notes', 'history'] as const satisfies readonly Tab[];

/** `Notes (2)`; `Notes` while there are none. */
const labelled = (what: string, count: number): string => (count === 0 ? what : `${what} (${count})`);
