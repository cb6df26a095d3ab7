import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Claim } from '../../api/types.ts';
import { Stretch } from '../../work/article/article-text.tsx';
import { marksOf } from '../../work/article/marks-of.ts';
import { segmentsOf } from '../../work/article/segments.ts';
import styles from './excerpt.module.css';

/** The article’s words around a claim, with the claim, its source, cue and hedges marked as in the article. */
export function Excerpt({ claim }: { readonly claim: Claim }): ReactNode {
  const { excerpt, excerptStart } = claim.context;
  const segments = useMemo(
    () => segmentsOf(excerptStart, excerptStart + excerpt.length, marksOf([claim], claim.id)),
    [claim, excerpt, excerptStart],
  );
  return (
    <Text component="blockquote" className={styles['excerpt'] ?? ''} dir="auto">
      {segments.map((segment) => (
        <Stretch key={segment.start} text={excerpt.slice(segment.start - excerptStart, segment.end - excerptStart)} segment={segment} />
      ))}
    </Text>
  );
}
