import type { InHand } from '../../../web/src/api/types.ts';

/** A claim in somebody’s hands, in time unless said otherwise. */
export const inHand = (id: string, given: Partial<InHand> = {}): InHand => ({
  id,
  articleId: 'article',
  text: `the words of ${id}`,
  stage: 'waiting',
  dueBy: '2026-11-26T12:00:00Z',
  overdue: false,
  until: '2026-11-26T11:00:00Z',
  expired: false,
  ...given,
});
