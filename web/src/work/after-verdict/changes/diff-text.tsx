import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { shownText } from '../../article/shown-text.ts';
import styles from './diff-text.module.css';
import type { Piece } from './word-diff.ts';

/** A text with what was struck out of it and what was put in. */
export function DiffText({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode {
  return (
    <Text size="sm" dir="auto" className={styles['text'] ?? ''}>
      {pieces.map(({ kind, text }, place) => {
        if (kind === 'same') return <span key={place}>{shownText(text)}</span>;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        return (
          <Tag key={place} className={styles[kind]}>
            {/* Screen readers seldom say what `del` and `ins` are. */}
            <VisuallyHidden component="span">{kind === 'gone' ? ' struck out: ' : ' put in: '}</VisuallyHidden>
            {shownText(text)}
          </Tag>
        );
      })}
    </Text>
  );
}
