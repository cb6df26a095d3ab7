import { describe, expect, it } from 'vitest';
import { entityTag, isKnown } from '../../../../functions/review-api/http/entity-tag.ts';

const tag = entityTag('{"items":[]}');

describe('an entity tag', () => {
  it('is weak, and the same for the same body only', () => {
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    expect(entityTag('{"items":[]}')).toBe(tag);
    expect(entityTag('{"items":[1]}')).not.toBe(tag);
  });

  it.each([
    ['alone', tag],
    ['as a proxy may make it strong', tag.slice(2)],
    ['among others', `"another", ${tag}`],
    ['by the star', ' * '],
  ])('is known where it comes back %s', (_, header) => {
    expect(isKnown(tag, header)).toBe(true);
  });

  it.each([undefined, '', '"another"', tag.slice(0, -2)])('is not known to a client that sends %s', (header) => {
    expect(isKnown(tag, header)).toBe(false);
  });
});
