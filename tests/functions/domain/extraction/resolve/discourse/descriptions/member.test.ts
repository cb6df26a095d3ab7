import { expect, it } from 'vitest';
import { claimsOf } from '../../../articles.ts';

const last = (...paragraphs: string[]): string | undefined => claimsOf(paragraphs).at(-1)?.attribution.source?.name;

it('a member comes back by what kind of body it is', () => {
  expect(last('A member of the Ridge Guards said the boats were gone.', '“They fled,” said the militia member, who gave no name.')).toBe(
    'member of the Ridge Guards',
  );
});

it.each(['A clerk said the boats were gone.', 'Members of the Ridge Guards said the boats were gone.'])(
  'but not where none was told of: %s',
  (sentence) => {
    expect(last(sentence, '“They fled,” said the militia member.')).toBe('militia member');
  },
);
