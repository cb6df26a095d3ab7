import { Button, Drawer, Group, SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconList } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMe } from '../desks/queries.ts';
import { looksOnly } from '../desks/roles.ts';
import { useActions } from '../keyboard/use-actions.ts';
import { showDone } from '../parts/messages/notices.tsx';
import { Trouble } from '../parts/messages/trouble.tsx';
import { ArticlePane } from './article/article-pane.tsx';
import { ClaimPane } from './claim-pane.tsx';
import { DocketPane } from './docket/docket-pane.tsx';
import { useDocket } from './docket/use-docket.ts';
import { NothingOpen } from './nothing-open.tsx';
import { useClaim } from './queries.ts';
import { useAddress } from './use-address.ts';
import { useNext } from './use-next.ts';
import styles from './work-screen.module.css';

/** Where claims are worked: the docket, the article, the ruling; side by side where there is room. */
export function WorkScreen(): ReactNode {
  const { desk = '', claim: claimId } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data: me } = useMe();
  const [docketOpened, docket] = useDisclosure();
  const [pane, setPane] = useState('claim');
  const wide = useMediaQuery('(min-width: 75em)', true);
  const medium = useMediaQuery('(min-width: 56em)', true);
  const { mine } = useDocket(desk, me);
  const show = (id: string | undefined, of = desk): void => {
    docket.close();
    void navigate({ to: '/desks/$desk/work/{-$claim}', params: { desk: of, claim: id } });
  };
  const address = useAddress();
  /** Goes on from a claim, unless the person has gone elsewhere meanwhile. */
  const leave = (left: string, to?: string): void => {
    if (address.now() === address.ofClaim(desk, left)) show(to);
  };
  const { take, taking } = useNext(desk, (claim) => show(claim.id, claim.desk));
  const step = (by: number): void => {
    const place = mine.findIndex(({ id }) => id === claimId);
    const to = mine.at((place + by + mine.length) % Math.max(1, mine.length));
    if (to !== undefined) show(to.id);
  };
  const looks = looksOnly(me);
  const takes = { enabled: !looks && !taking, once: true };
  const group = 'Docket';
  useActions([
    { id: 'next', label: 'Take the most urgent claim', group, keys: ['n'], ...takes, run: () => take() },
    {
      id: 'bundle',
      label: 'Take claims of one story together',
      group,
      keys: ['b'],
      ...takes,
      run: () => take({ bundle: 3 }),
    },
    {
      id: 'next-sign-off',
      label: 'Take the next ruling to sign off',
      group,
      keys: ['N s'],
      ...takes,
      run: () => take({ stage: 'sign-off' }),
    },
    {
      id: 'next-second',
      label: 'Take the next second review',
      group,
      keys: ['N r'],
      ...takes,
      run: () => take({ stage: 'second' }),
    },
    {
      id: 'next-adjudication',
      label: 'Take the next adjudication',
      group,
      keys: ['N a'],
      ...takes,
      run: () => take({ stage: 'adjudication' }),
    },
    { id: 'mine-after', label: 'To your next claim', group, keys: [']'], enabled: mine.length > 0, run: () => step(1) },
    { id: 'mine-before', label: 'To your claim before', group, keys: ['['], enabled: mine.length > 0, run: () => step(-1) },
    { id: 'docket', label: 'Show or hide the docket', group, keys: ['d'], enabled: !wide, run: docket.toggle },
  ]);
  const list = (
    <DocketPane
      desk={desk}
      me={me}
      shown={claimId}
      looksOnly={looks}
      onShow={({ id }) => show(id)}
      onNext={() => take()}
      onEyes={(stage) => take({ stage })}
      taking={taking}
    />
  );
  return (
    <div className={styles['screen']} data-panes={wide ? 3 : medium ? 2 : 1}>
      {wide ? (
        <div className={styles['pane']}>{list}</div>
      ) : (
        <Drawer
          opened={docketOpened}
          onClose={docket.close}
          title="Docket"
          padding={0}
          closeButtonProps={{ 'aria-label': 'Close the docket' }}
        >
          <div className={styles['drawer']}>{list}</div>
        </Drawer>
      )}
      {!wide && (
        <Group className={styles['bar'] ?? ''} px="sm" gap="xs" wrap="nowrap">
          <Button size="compact-md" variant="default" leftSection={<IconList size={16} aria-hidden />} onClick={docket.open}>
            Docket
          </Button>
          {!medium && claimId !== undefined && (
            <SegmentedControl
              size="xs"
              aria-label="What is shown"
              value={pane}
              onChange={setPane}
              data={[
                { value: 'claim', label: 'Claim' },
                { value: 'article', label: 'Article' },
              ]}
            />
          )}
          {!looks && (
            <Button size="compact-md" ml="auto" onClick={() => take()} loading={taking}>
              Next
            </Button>
          )}
        </Group>
      )}
      {claimId === undefined ? (
        <div className={styles['empty']}>
          <NothingOpen mine={mine.length} looksOnly={looks} onGoOn={() => step(1)} onNext={() => take()} taking={taking} />
        </div>
      ) : (
        <Worked
          key={claimId}
          claimId={claimId}
          only={medium ? undefined : pane}
          onOpen={(id) => show(id)}
          onRuled={(what) => {
            showDone(what, { label: 'See it', run: () => show(claimId) });
            leave(claimId, mine.find(({ id }) => id !== claimId)?.id);
          }}
          onGone={() => leave(claimId)}
        />
      )}
    </div>
  );
}

interface WorkedProps {
  readonly claimId: string;
  /** On a phone: which pane is shown. */
  readonly only: string | undefined;
  readonly onOpen: (claimId: string) => void;
  readonly onRuled: (what: string) => void;
  readonly onGone: () => void;
}

function Worked({ claimId, only, onOpen, onRuled, onGone }: WorkedProps): ReactNode {
  const { data: detail, error, refetch } = useClaim(claimId);
  // What the browser keeps for the person cannot be shown before it is known who that is.
  const { data: me, error: unknown, refetch: askWho } = useMe();
  if (detail === undefined || me === undefined) {
    const trouble = error ?? unknown;
    return trouble === null ? (
      <Stack p="lg" className={styles['empty'] ?? ''} aria-hidden>
        <Skeleton h={28} maw={480} />
        <Skeleton h={240} />
      </Stack>
    ) : (
      <div className={styles['empty']}>
        <Trouble error={trouble} onRetry={() => void Promise.all([refetch(), askWho()])} />
      </div>
    );
  }
  return (
    <>
      {only !== 'claim' && (
        <div className={styles['pane']} data-pane="article">
          <ArticlePane articleId={detail.claim.articleId} worked={claimId} onOpen={onOpen} />
        </div>
      )}
      {only !== 'article' && (
        <div className={styles['pane']} data-pane="claim">
          <ClaimPane detail={detail} onRuled={onRuled} onGone={onGone} />
        </div>
      )}
    </>
  );
}
