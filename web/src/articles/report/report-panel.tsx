import { Alert, Button, Group, ScrollArea, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Article, ArticleReport, Claim } from '../../api/types.ts';
import { Keys } from '../../keyboard/keys.tsx';
import { useActions } from '../../keyboard/use-actions.ts';
import { Trouble } from '../../parts/messages/trouble.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import { Acknowledge } from './acknowledge.tsx';
import { useCorrections, useReport } from './queries.ts';
import styles from './report.module.css';
import { groupsOf, REPORT_GROUP_WORDS } from './report-groups.ts';
import { ReportItemRow } from './report-item.tsx';
import { ReportSheet } from './report-sheet.tsx';

interface ReportPanelProps {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly onGo: (claim: Claim) => void;
}

const COLORS: Readonly<Record<ArticleReport['overall']['code'], string>> = {
  hold: 'orange',
  'run-with-changes': 'ink',
  'nothing-open': 'teal',
};

const print = (): void => globalThis.print();

/** What the newsroom is advised to do with an article, who has seen it, and the way to take it along on paper. */
export function ReportPanel({ article, claims, onGo }: ReportPanelProps): ReactNode {
  const { data: report, error, refetch } = useReport(article.id);
  const corrections = useCorrections(article.id, [...new Set(claims.map(({ desk }) => desk))]);
  useActions([{ id: 'print', label: 'Print or save the report', group: 'Report', keys: ['p'], enabled: report !== undefined, run: print }]);
  if (report === undefined) return error === null ? <Skeletons /> : <Trouble error={error} onRetry={() => void refetch()} />;
  return (
    <ScrollArea h="100%" type="auto" component="section" aria-label="Report" viewportProps={{ tabIndex: 0 }}>
      <Stack p="md" gap="md">
        <Alert color={COLORS[report.overall.code]} p="sm">
          <Text fw={600} size="sm">
            {report.overall.line}
          </Text>
        </Alert>
        {report.deskNote !== null && (
          <Alert color="orange" p="sm" style={{ overflowWrap: 'anywhere' }}>
            {shownText(report.deskNote)}
          </Alert>
        )}
        <Group justify="space-between" align="start">
          <Acknowledge report={report} />
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPrinter size={15} aria-hidden />}
            rightSection={<Keys binding="p" />}
            onClick={print}
          >
            Print
          </Button>
        </Group>
        {groupsOf(report.items).map(({ group, items }) => (
          <section key={group} aria-label={REPORT_GROUP_WORDS[group]}>
            <Title order={2} size="h6">
              {REPORT_GROUP_WORDS[group]} ({items.length})
            </Title>
            <ul className={styles['items']}>
              {items.map((item) => (
                <ReportItemRow
                  key={item.claim}
                  item={item}
                  claim={claims.find(({ id }) => id === item.claim)}
                  correction={corrections.find(({ claim }) => claim === item.claim)}
                  onGo={onGo}
                />
              ))}
            </ul>
          </section>
        ))}
        {report.items.length === 0 && (
          <Text size="sm" c="dimmed">
            No claim of this article was for checking. One that was missed can be added: select its words in the text.
          </Text>
        )}
      </Stack>
      <ReportSheet article={article} report={report} />
    </ScrollArea>
  );
}

function Skeletons(): ReactNode {
  return (
    <Stack p="md" gap="md" aria-hidden>
      <Skeleton h={46} />
      <Skeleton h={60} />
      {[1, 2, 3, 4].map((line) => (
        <Skeleton key={line} h={64} />
      ))}
    </Stack>
  );
}
