import type { Claim } from '../../api/types.ts';
import type { Order } from '../doing/order.ts';
import type { Story } from './row.ts';

/** What of a mouse’s or finger’s press a row must know. */
export interface Press {
  readonly shiftKey: boolean;
  readonly target: EventTarget;
}

/** What mouse and finger do with rows. */
export interface RowHands {
  readonly onPress: (key: string, claim: Claim, press: Press) => void;
  readonly onPressStory: (key: string, story: Story, press: Press) => void;
  readonly onCheck: (key: string, claims: readonly Claim[], range: boolean) => void;
  readonly onFold: (story: Story) => void;
  readonly onFoldBelow: () => void;
  /** Does it with all of a story’s claims. */
  readonly onOrderStory: (order: Order, story: Story) => void;
  readonly onSelectStory: (story: Story) => void;
}
