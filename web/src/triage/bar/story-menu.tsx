import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RowHands } from '../rows/row-hands.ts';
import type { Story } from '../rows/row.ts';
import { dismissChoices } from './choices.ts';
import type { Choice } from './choices.ts';

/** What a person may do with a story. */
export interface StoryChoices {
  readonly assign: readonly Choice[];
  readonly move: readonly Choice[];
  /** False: nothing but select it. */
  readonly reviews: boolean;
}

interface StoryMenuProps {
  readonly story: Story;
  readonly choices: StoryChoices;
  readonly hands: RowHands;
}

/** What can be done with all claims of a story, on both sides of the line. */
export function StoryMenu({
  story,
  choices: { assign, move, reviews },
  hands: { onOrderStory, onSelectStory },
}: StoryMenuProps): ReactNode {
  const items = (these: readonly Choice[]): ReactNode =>
    these.map(({ id, label, order }) => (
      <Menu.Item key={id} onClick={() => onOrderStory(order, story)}>
        {label}
      </Menu.Item>
    ));
  return (
    <>
      <Menu.Label>All of this story</Menu.Label>
      <Menu.Item onClick={() => onSelectStory(story)}>Select what is shown of it</Menu.Item>
      {reviews && (
        <>
          <Menu.Item onClick={() => onOrderStory({ action: 'promote' }, story)}>Promote what is below the line</Menu.Item>
          <Menu.Item onClick={() => onOrderStory({ action: 'demote' }, story)}>Put below the line</Menu.Item>
          <SubMenu label="Dismiss">{items(dismissChoices)}</SubMenu>
          <SubMenu label="Assign to">{items(assign)}</SubMenu>
          {move.length > 0 && <SubMenu label="Move to">{items(move)}</SubMenu>}
        </>
      )}
    </>
  );
}

function SubMenu({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {children}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  );
}
