import type { ListInHand } from '../cursor/use-list-state.ts';
import type { Hands } from '../bar/use-hands.ts';
import type { View } from '../lists/views.ts';

/** What keys and palette act on. */
export interface Offered {
  readonly list: ListInHand;
  readonly hands: Hands;
  /** Selects all of the story under the cursor. */
  readonly onSelectStory: () => void;
  readonly onUndo: () => void;
  readonly onMute: () => void;
  readonly onShowMutes: () => void;
  readonly onToggleContext: () => void;
  readonly onSearch: () => void;
  readonly onView: (view: View) => void;
  /** Called before the cursor is moved by a key. */
  readonly onKeys: () => void;
}
