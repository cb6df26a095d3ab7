import { Portal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Article, ArticleReport } from '../../api/types.ts';
import { asPublished, DESK_ZONE, inZone } from '../../parts/times/times.ts';
import { useNow } from '../../parts/times/use-now.ts';
import { claimWords } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { fileName } from '../list/file-name.ts';
import styles from './report-sheet.module.css';
import { groupsOf, REPORT_GROUP_WORDS } from './report-groups.ts';
import { AS_WORDS, standingInWords } from './report-words.ts';

interface ReportSheetProps {
  readonly article: Article;
  readonly report: ArticleReport;
}

const at = (time: string): string => inZone(new Date(time), DESK_ZONE);

/** The report as it is printed, in place of the screen; it is not shown otherwise. */
export function ReportSheet({ article, report }: ReportSheetProps): ReactNode {
  const { headline, outlet, byline, publishedAt, key } = article;
  const facts = [outlet, byline, publishedAt === null ? null : `published ${asPublished(publishedAt)}`].filter((fact) => fact !== null);
  return (
    <Portal>
      <article className={styles['sheet']}>
        <h1 dir="auto">{shownText(headline ?? fileName(key))}</h1>
        <p>{facts.map(shownText).join(' · ')}</p>
        <p className={styles['overall']}>{report.overall.line}</p>
        {report.deskNote !== null && <p>{shownText(report.deskNote)}</p>}
        {groupsOf(report.items).map(({ group, items }) => (
          <section key={group}>
            <h2>{REPORT_GROUP_WORDS[group]}</h2>
            <ul>
              {items.map((item) => (
                <li key={item.claim}>
                  <p dir="auto">
                    {shownText(claimWords(item.text, item.denies))} {item.source !== null && <em>({shownText(item.source)})</em>}
                  </p>
                  <p>
                    <b>{standingInWords(item)}</b>
                  </p>
                  {item.wording !== null && <p dir="auto">Suggested: {shownText(item.wording)}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
        <footer>
          {report.acknowledged.map(({ by, at: seenAt, as, current }) => (
            <p key={`${by}${seenAt}`}>
              Seen by {by} {AS_WORDS[as]}, {at(seenAt)}
              {current ? '' : ', before the advice changed'}
            </p>
          ))}
          <p>
            As of {inZone(useNow(), DESK_ZONE)} · article {report.article} · version {report.version} of the report
          </p>
        </footer>
      </article>
    </Portal>
  );
}
