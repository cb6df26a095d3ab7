import type { ModelClaim } from '../types.ts';

type Content = Readonly<Record<string, unknown>>;

const says = (said: unknown, written: unknown): boolean =>
  typeof said === 'string' && typeof written === 'string'
    ? said.startsWith(written.trimEnd())
    : JSON.stringify(said) === JSON.stringify(written);
const covers = (said: Content, draft: Content): boolean =>
  Object.entries(draft).every(([part, written]) => (Array.isArray(written) && written.length === 0) || says(said[part], written));
/** True where both say the same, and something. */
export const same = (a: Content, b: Content): boolean => Object.keys(b).length > 0 && covers(a, b) && covers(b, a);

/** The claim with somebody's draft as it is now. */
export const withDraft = (claim: ModelClaim, who: string, version: number, content: Content): ModelClaim => ({
  ...claim,
  drafts: { ...claim.drafts, [who]: { version, content } },
});

/** The claim when somebody's words were refused: they are the draft, and a draft that said something else is kept. */
export function keepWords(claim: ModelClaim, who: string, content: Content): ModelClaim {
  const before = claim.drafts[who];
  if (before !== undefined && covers(before.content, content)) return claim;
  const after = withDraft(claim, who, (before?.version ?? 0) + 1, content);
  if (before === undefined || covers(content, before.content)) return after;
  return { ...after, kept: { ...claim.kept, [who]: [...(claim.kept[who] ?? []), before.content] } };
}

/** The claim when somebody's words were accepted: a draft that said no more is done. */
export function settle(claim: ModelClaim, who: string, content: Content): ModelClaim {
  const before = claim.drafts[who];
  const done = before !== undefined && Object.keys(before.content).length > 0 && covers(content, before.content);
  return done ? withDraft(claim, who, before.version + 1, {}) : claim;
}
