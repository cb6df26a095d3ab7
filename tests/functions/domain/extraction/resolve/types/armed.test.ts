import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../articles.ts';

const lastType = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.type;

describe('who fights a state', () => {
  it.each([
    'A militant group said it had killed nine soldiers.',
    'Red Dawn claimed the ambush on Friday. Red Dawn said it had killed nine soldiers.',
    'Islamic Dawn claimed responsibility for the bombing. Islamic Dawn said nine soldiers had died.',
    'A militant spokesman, Zafir Mujat, said nine soldiers had died.',
    'A spokesman for the insurgents said nine soldiers had died.',
    'The Houthis said nine soldiers had died.',
  ])('is the opposition: %s', (paragraph) => {
    expect(lastType(paragraph)).toBe('opposition');
  });

  it.each([
    'Night Porter claimed responsibility on a forum. Night Porter said it had spent 41 days in the network.',
    'The mayor of Orl, whom militants had threatened, said nine soldiers had died.',
  ])('and nobody else: %s', (paragraph) => {
    expect(lastType(paragraph)).not.toBe('opposition');
  });
});
