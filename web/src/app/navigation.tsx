import { NavLink, Stack } from '@mantine/core';
import { IconChartLine, IconFileText, IconGavel, IconListCheck, IconScale, IconUsers } from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDesk } from '../desks/use-desk.ts';
import { useMe } from '../desks/queries.ts';
import { mayLead } from '../desks/roles.ts';
import styles from './navigation.module.css';

interface NavigationProps {
  readonly onGo: () => void;
}

/** The screens. */
export function Navigation({ onGo }: NavigationProps): ReactNode {
  const desk = useDesk();
  const { data: me } = useMe();
  return (
    <Stack gap={4} component="nav" aria-label="Screens">
      {desk !== undefined && (
        <>
          <Place icon={IconListCheck} label="Triage" to={`/desks/${desk}/triage`} onGo={onGo} />
          <Place icon={IconScale} label="Work" to={`/desks/${desk}/work`} onGo={onGo} />
        </>
      )}
      <Place icon={IconFileText} label="Articles" to="/articles" onGo={onGo} />
      <Place icon={IconGavel} label="Verdicts" to="/verdicts" onGo={onGo} />
      {desk !== undefined && me !== undefined && mayLead(me.role) && (
        <Place icon={IconUsers} label="Lead" to={`/desks/${desk}/lead`} onGo={onGo} />
      )}
      <Place icon={IconChartLine} label="Figures" to="/figures" onGo={onGo} />
    </Stack>
  );
}

interface PlaceProps {
  readonly icon: TablerIcon;
  readonly label: string;
  readonly to: string;
  readonly onGo: () => void;
}

function Place({ icon: Icon, label, to, onGo }: PlaceProps): ReactNode {
  const here = useLocation({ select: ({ pathname }) => pathname === to || pathname.startsWith(`${to}/`) });
  return (
    <NavLink
      component={Link}
      to={to}
      onClick={onGo}
      active={here}
      aria-current={here ? 'page' : undefined}
      label={label}
      leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
      className={styles['place'] ?? ''}
      classNames={{ label: styles['label'] ?? '', section: styles['section'] ?? '' }}
    />
  );
}
