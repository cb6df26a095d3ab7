import { ActionIcon, Checkbox, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { TimeText } from '../../parts/times/time-text.tsx';
import { count } from '../../parts/words/words.ts';
import { shownText } from '../../work/article/shown-text.ts';
import { StoryMenu } from '../bar/story-menu.tsx';
import type { StoryChoices } from '../bar/story-menu.tsx';
import type { Story } from './row.ts';
import type { RowHands } from './row-hands.ts';
import styles from './rows.module.css';

interface StoryRowProps {
  readonly rowKey: string;
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly story: Story;
  /** How many of it stand above the line and below. */
  readonly above: number;
  readonly below: number;
  readonly folded: boolean;
  readonly goesOn: boolean;
  readonly current: boolean;
  /** How many of its claims here are selected. */
  readonly selected: number;
  readonly hands: RowHands;
  readonly choices: StoryChoices;
}

/** The article whose claims follow: headline, outlet, age, how many of its claims stand where, and the way to it. */
export const StoryRow = memo(function StoryRow({
  rowKey,
  number,
  story,
  above,
  below,
  folded,
  goesOn,
  current,
  selected,
  hands,
  choices,
}: StoryRowProps): ReactNode {
  const { headline, outlet, publishedAt, articleId, claims, list } = story;
  const title = headline === null ? 'An article without a headline' : shownText(headline);
  const all = selected === claims.length;
  const FoldIcon = folded ? IconChevronRight : IconChevronDown;
  return (
    // The keys of the list are listened for by the page, wherever in it one is.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={number}
      aria-selected={selected > 0 && all}
      aria-current={current}
      data-key={rowKey}
      {...(current ? { 'data-cursor': '' } : {})}
      tabIndex={current ? 0 : -1}
      className={`${styles['row']} ${styles['story']}`}
      onClick={(event) => hands.onPressStory(rowKey, story, event)}
    >
      <div role="gridcell" className={styles['check']} data-check>
        <Checkbox
          size="sm"
          checked={all}
          indeterminate={selected > 0 && !all}
          tabIndex={current ? 0 : -1}
          aria-label={`Select ${count(claims.length, 'claim')} of ${title.slice(0, 80)}`}
          onClick={(event) => {
            event.stopPropagation();
            hands.onCheck(rowKey, claims, false);
          }}
          onChange={() => undefined}
        />
      </div>
      <div role="gridcell" className={styles['names']}>
        <Text size="sm" fw={650} dir="auto" className={styles['headline'] ?? ''} lineClamp={2}>
          {title}
        </Text>
        <Text size="xs" c="dimmed" component="div">
          {outlet !== null && `${shownText(outlet)} · `}
          {publishedAt !== null && (
            <>
              <TimeText at={publishedAt} />
              {' · '}
            </>
          )}
          {goesOn ? 'goes on · ' : ''}
          {list === 'waiting' || list === 'below' ? `${above} above, ${below} below` : count(claims.length, 'claim')}
          {' · '}
          <Link to="/articles/$article" params={{ article: articleId }} tabIndex={current ? 0 : -1} style={{ color: 'inherit' }}>
            article
          </Link>
        </Text>
      </div>
      <Group gap={2} wrap="nowrap" role="gridcell">
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={32}
              tabIndex={current ? 0 : -1}
              aria-label={`The whole story: ${title.slice(0, 80)}`}
              onClick={(event) => event.stopPropagation()}
            >
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown onClick={(event) => event.stopPropagation()}>
            <StoryMenu story={story} choices={choices} hands={hands} />
          </Menu.Dropdown>
        </Menu>
        <UnstyledButton
          className={styles['fold'] ?? ''}
          tabIndex={current ? 0 : -1}
          aria-expanded={!folded}
          aria-label={`${folded ? 'Show' : 'Fold'} ${count(claims.length, 'claim')} of ${title.slice(0, 80)}`}
          onClick={(event) => {
            event.stopPropagation();
            hands.onFold(story);
          }}
        >
          <FoldIcon size={16} aria-hidden />
        </UnstyledButton>
      </Group>
    </div>
  );
});
