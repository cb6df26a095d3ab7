import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ListedUpload } from '../../api/types.ts';
import { useDeskName } from '../../desks/use-desk-name.ts';
import { TimeText } from '../../parts/times/time-text.tsx';
import { shownText } from '../../work/article/shown-text.ts';
import styles from './article-list.module.css';
import { fileName } from './file-name.ts';
import { OutcomeMark } from './outcome-mark.tsx';
import { outcomeSentence } from './outcome-words.ts';

interface ArticleRowProps {
  readonly upload: ListedUpload;
  readonly onFocus: () => void;
}

/** An upload: what it says, where it comes from, when it came, and what became of it. */
export function ArticleRow({ upload, onFocus }: ArticleRowProps): ReactNode {
  const deskName = useDeskName();
  const { id, uploadId, key, size, headline, outlet, desk, receivedAt, status } = upload;
  const hasHeadline = headline != null && headline !== '';
  const name = shownText(fileName(key));
  // A repeat has the page of the article that it repeats; what was no article has a page of its own.
  return (
    <div className={styles['cells']}>
      <div className={styles['title']}>
        <Link
          to="/articles/$article"
          onFocus={onFocus}
          params={{ article: status === 'processed' ? id : uploadId }}
          className={styles['headline'] ?? ''}
          dir="auto"
        >
          {hasHeadline ? shownText(headline) : name}
        </Link>
        <Text size="xs" c="dimmed" className={styles['words'] ?? ''}>
          {hasHeadline ? name : status === 'processed' ? 'No headline' : `${Math.ceil(size / 1024).toLocaleString('en-GB')} KB`}
        </Text>
      </div>
      <Text size="sm" className={styles['cell'] ?? ''} dir="auto">
        {outlet == null ? '' : shownText(outlet)}
      </Text>
      <Text size="sm" className={styles['cell'] ?? ''}>
        {desk === undefined || desk === '' ? '' : deskName(desk)}
      </Text>
      <Text size="sm" c="dimmed">
        <TimeText at={receivedAt} />
      </Text>
      <div className={styles['became']}>
        <OutcomeMark status={status} />
        <Text size="xs" c="dimmed" mt={2} className={styles['words'] ?? ''}>
          {outcomeSentence(upload)}
        </Text>
      </div>
    </div>
  );
}
