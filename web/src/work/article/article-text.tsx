import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Article } from '../../api/types.ts';
import styles from './article-text.module.css';
import { marksByBlock, segmentsOf } from './segments.ts';
import type { Mark, Segment } from './segments.ts';
import { shownText } from './shown-text.ts';

type Block = NonNullable<Article['blocks']>[number];

interface ArticleTextProps {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** A click on another claim’s words. */
  readonly onOpen: (claimId: string) => void;
}

/** The article as it reads, with its claims marked. Its text is only ever text: no markup of an article is rendered. */
export function ArticleText({ text, blocks, marks, onOpen }: ArticleTextProps): ReactNode {
  const perBlock = marksByBlock(blocks, marks);
  return (
    // To a keyboard the claims are offered one after the other, by j and k.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={styles['article']}
      onClick={({ target }) => {
        const claimId = target instanceof Element ? target.closest<HTMLElement>('[data-opens]')?.dataset['opens'] : undefined;
        if (claimId !== undefined && getSelection()?.isCollapsed !== false) onOpen(claimId);
      }}
    >
      {blocks.map((block, place) => (
        <BlockText key={block.start} text={text} block={block} marks={perBlock[place] ?? NO_MARKS} />
      ))}
    </div>
  );
}

const NO_MARKS: readonly Mark[] = [];

interface BlockTextProps {
  readonly text: string;
  readonly block: Block;
  readonly marks: readonly Mark[];
}

const BlockText = memo(
  function BlockText({ text, block: { role, start, end }, marks }: BlockTextProps): ReactNode {
    return (
      <p className={styles['block']} data-role={role} data-start={start} dir="auto">
        {segmentsOf(start, end, marks).map((segment) => (
          <Stretch key={segment.start} text={text.slice(segment.start, segment.end)} segment={segment} />
        ))}
      </p>
    );
  },
  // Marks are made anew with every answer of the API; most blocks have the same ones as before.
  (before, after) => before.text === after.text && before.block.start === after.block.start && sameMarks(before.marks, after.marks),
);

const sameMarks = (some: readonly Mark[], others: readonly Mark[]): boolean =>
  some.length === others.length &&
  some.every(({ kind, span, claimId }, place) => {
    const other = others[place];
    return other?.kind === kind && other.claimId === claimId && other.span[0] === span[0] && other.span[1] === span[1];
  });

/** A stretch of text under the same marks. */
export function Stretch({ text, segment: { start, marks } }: { readonly text: string; readonly segment: Segment }): ReactNode {
  if (marks.length === 0) return <span data-at={start}>{shownText(text)}</span>;
  const kinds = new Set(marks.map(({ kind }) => kind));
  const other = marks.find(({ kind }) => kind === 'other');
  const opens = !kinds.has('claim') && other !== undefined ? { 'data-opens': other.claimId } : {};
  const worked = kinds.has('claim') ? { 'data-worked': '' } : {};
  return (
    <mark className={styles['mark']} data-kinds={[...kinds].join(' ')} data-at={start} {...opens} {...worked}>
      {shownText(text)}
    </mark>
  );
}
