import assert from 'node:assert/strict';
import type { Article, Span } from '../../../functions/domain/article/article.ts';
import type { FoundAttribution } from '../../../functions/domain/extraction/claim.ts';
import type { Findings } from '../../../functions/domain/extraction/find-claims.ts';
import { lowerBound } from '../../../functions/domain/extraction/text/spans.ts';

/** The blocks in which claims are sought. */
const SEARCHED = new Set(['headline', 'summary', 'paragraph', 'subheading', 'list-item', 'quote', 'caption']);

const inside = ([start, end]: Span, length: number): boolean => start >= 0 && start < end && end <= length;

/** What stands for any article: blocks cut from the text, in order, apart, without white space around them. */
export function assertSoundArticle({ text, blocks, language, publishedAt }: Article): void {
  let last = 0;
  for (const block of blocks) {
    assert.equal(block.text, text.slice(block.start, block.end));
    assert.ok(block.start >= last && block.end > block.start, `A block stands at ${block.start} to ${block.end}, after ${last}.`);
    assert.equal(block.text, block.text.trim());
    last = block.end;
  }
  assert.ok(last <= text.length);
  assert.match(language, /^[a-z]{2,3}$/);
  if (publishedAt !== null) assert.ok(!Number.isNaN(Date.parse(publishedAt)), `No date: ${publishedAt}`);
}

/** What stands for the claims of any article: offsets reproduce the text, no furniture is touched, ids and priorities are in order. */
export function assertSoundFindings({ text, blocks }: Article, { claims, attributions, moves }: Findings, articleId: string): void {
  const cut = (spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' ');
  const searched = blocks.filter(({ role }) => SEARCHED.has(role));
  const place = (spans: readonly Span[]): void => {
    for (const span of spans) {
      assert.ok(inside(span, text.length), `A span reaches from ${span[0]} to ${span[1]}.`);
      const block = searched[lowerBound(searched, span[0] + 1) - 1];
      assert.ok(
        block !== undefined && span[1] <= block.end,
        `A span reaches out of what is searched: ${JSON.stringify(text.slice(...span))}`,
      );
    }
  };
  const quoted = ({ text: words, spans }: { readonly text: string; readonly spans: readonly Span[] }): void => {
    assert.equal(words, cut(spans));
    place(spans);
  };
  const width = Math.max(2, String(claims.length).length);
  const ids = new Set(claims.map(({ id }) => id));
  assert.equal(ids.size, claims.length);
  let before = 0;
  for (const [i, claim] of claims.entries()) {
    assert.equal(claim.id, `${articleId}.${String(i + 1).padStart(width, '0')}`);
    assert.ok(claim.spans.length > 0);
    quoted(claim);
    const start = claim.spans[0]?.[0] ?? 0;
    assert.ok(start >= before, `Claim ${claim.id} stands before the one before it.`);
    before = start;
    const { source, cue, via } = claim.attribution;
    for (const part of [source, cue, ...via]) if (part !== null) quoted(part);
    for (const { text: words, span } of [...claim.hedges, ...claim.times]) quoted({ text: words, spans: [span] });
    for (const { value, span } of claim.quantities) {
      assert.ok(Number.isFinite(value));
      place([span]);
    }
    place(claim.verification.spans);
    assert.ok(claim.appearances.length > 0);
    for (const appearance of claim.appearances) quoted(appearance);
    for (const { claimId } of claim.disputedBy)
      if (claimId !== null) assert.ok(claimId !== claim.id && ids.has(claimId), `No such claim: ${claimId}`);
    assert.ok(claim.reasons.length > 0);
    const { score } = claim.priority;
    assert.ok(Number.isInteger(score) && score >= 0 && score <= 100, `The priority of ${claim.id} is ${score}.`);
    const points = (moves.get(claim.id) ?? []).reduce((sum, move) => sum + move.points, 0);
    assert.equal(Math.max(0, Math.min(100, Math.round(points))), score);
  }
  assertSoundAttributions(text, attributions);
}

/** What stands for the attributions of any text. */
export function assertSoundAttributions(text: string, attributions: readonly FoundAttribution[]): void {
  for (const { source, cue, content } of attributions) {
    assert.ok(content.length > 0, 'An attribution has no content.');
    for (const span of [...source, ...cue, ...content])
      assert.ok(inside(span, text.length), `A span reaches from ${span[0]} to ${span[1]}.`);
  }
}
