import type { Draft as Kept } from '../../ledger/rulings/drafts.ts';
import type { Draft } from '../answers/rulings.ts';

/** A draft as the API shows it. */
export const draftView = (draft: Kept): Draft => ({
  author: draft.author.name,
  version: draft.version,
  savedAt: draft.savedAt,
  ...draft.content,
});
