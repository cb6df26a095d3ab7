import type { Draft } from '../../ledger/rulings/drafts.ts';

/** A draft as the API shows it. */
export const draftView = (draft: Draft): Record<string, unknown> => ({
  author: draft.author.name,
  version: draft.version,
  savedAt: draft.savedAt,
  ...draft.content,
});
