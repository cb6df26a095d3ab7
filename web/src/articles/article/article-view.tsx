import { ActionIcon, Alert, ScrollArea, SegmentedControl, Stack, Title, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Article, Claim, Upload } from '../../api/types.ts';
import { useActions } from '../../keyboard/use-actions.ts';
import { ArticleText } from '../../work/article/article-text.tsx';
import { MissedClaim } from '../../work/article/missed/missed-claim.tsx';
import { marksOf } from '../../work/article/marks-of.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { useScrollToWorked } from '../../work/article/use-scroll-to-worked.ts';
import { fileName } from '../list/file-name.ts';
import { ReportPanel } from '../report/report-panel.tsx';
import { ArticleFacts } from './article-facts.tsx';
import styles from './article-view.module.css';
import { claimsIn } from './claim-groups.ts';
import { ClaimsPanel } from './claims-panel.tsx';
import { usePlace } from './use-place.ts';

interface ArticleViewProps {
  readonly article: Article;
  readonly claims: readonly Claim[];
  /** The upload that it was asked for by, where that brought the same text as before. */
  readonly repeat: Upload | null;
}

const SIDE_WORDS = { text: 'Text', claims: 'Claims', report: 'Report' } as const;

/** The article as it reads with all claims marked, and the claims beside it. */
export function ArticleView({ article, claims, repeat }: ArticleViewProps): ReactNode {
  const { place, go } = usePlace();
  const navigate = useNavigate();
  const wide = useMediaQuery('(min-width: 62em)', true);
  const viewport = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksOf(claims, place.claim), [claims, place.claim]);
  useScrollToWorked(viewport, place.claim, wide || place.side === 'text');
  const listed = claimsIn(claims, place.show);
  const current = listed.find(({ id }) => id === place.claim);
  const step = (by: number): void => {
    const from = current === undefined ? (by > 0 ? -1 : 0) : listed.indexOf(current);
    const to = listed.at((from + by + listed.length) % Math.max(1, listed.length));
    if (to !== undefined) void go({ claim: to.id });
  };
  /** Notes where one was, so that going back leads there. */
  const work = async (claim: Claim | undefined): Promise<void> => {
    if (claim === undefined) return;
    await go({ claim: claim.id });
    await navigate({ to: '/desks/$desk/work/{-$claim}', params: { desk: claim.desk, claim: claim.id } });
  };
  const group = 'Article';
  useActions([
    { id: 'claim-after', label: 'To the next claim', group, keys: ['j', 'ArrowDown'], run: () => step(1) },
    { id: 'claim-before', label: 'To the claim before', group, keys: ['k', 'ArrowUp'], run: () => step(-1) },
    {
      id: 'claim-work',
      label: 'Work on this claim',
      group,
      keys: ['Enter', 'o'],
      enabled: current !== undefined,
      run: () => void work(current),
    },
    {
      id: 'side-report',
      label: 'Show the report, or the claims',
      group,
      keys: ['r'],
      run: () => toSide(side === 'report' ? 'claims' : 'report'),
    },
    { id: 'articles-all', label: 'Back to all articles', group, keys: ['b'], run: () => void navigate({ to: '/articles' }) },
  ]);
  const sides = [...(wide ? [] : (['text'] as const)), 'claims', 'report'] as const;
  const side = sides.find((one) => one === place.side) ?? 'claims';
  const toSide = (to: (typeof sides)[number]): void => void go({ side: to === 'claims' ? undefined : to });
  const headline = article.headline ?? fileName(article.key);
  return (
    <div className={styles['screen']}>
      <div className={styles['bar']}>
        <Tooltip label="To all articles">
          <ActionIcon component={Link} to="/articles" variant="subtle" color="gray" size="lg" aria-label="To all articles">
            <IconArrowLeft size={18} />
          </ActionIcon>
        </Tooltip>
        <Title order={1} size="h5" lineClamp={1} className={styles['title'] ?? ''} dir="auto">
          {shownText(headline)}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label="What is shown"
          value={side}
          data={sides.map((value) => ({ value, label: SIDE_WORDS[value] }))}
          onChange={toSide}
        />
      </div>
      {(wide || side === 'text') && (
        <ScrollArea
          className={styles['pane'] ?? ''}
          viewportRef={viewport}
          type="auto"
          component="section"
          aria-label="Article"
          viewportProps={{ tabIndex: 0 }}
        >
          <Stack p="lg" gap="md">
            <ArticleFacts article={article} repeat={repeat} />
            <MissedClaim article={article} root={viewport} onAdded={({ id }) => void go({ claim: id, show: undefined })} />
            {article.text === null || article.blocks === null ? (
              <Alert color="gray">This article is too long to be shown here; the words around each claim are with the claim.</Alert>
            ) : (
              <ArticleText
                text={article.text}
                blocks={article.blocks}
                marks={marks}
                onOpen={(id) => void work(claims.find((claim) => claim.id === id))}
              />
            )}
          </Stack>
        </ScrollArea>
      )}
      {side === 'report' && (
        <div className={styles['pane']}>
          <ReportPanel article={article} claims={claims} onGo={(claim) => void work(claim)} />
        </div>
      )}
      {side === 'claims' && (
        <div className={styles['pane']}>
          <ClaimsPanel
            claims={claims}
            found={article.claimsFound}
            current={place.claim}
            show={place.show}
            onShow={(show) => void go({ show })}
            onGo={(claim) => void work(claim)}
          />
        </div>
      )}
    </div>
  );
}
