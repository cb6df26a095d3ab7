import { describe, expect, it } from 'vitest';
import { renamedItem } from '../../../bin/erase/renamed-item.ts';
import { deskOf } from '../../../config/desks.ts';
import { ERASED } from '../../../functions/domain/erasure/erased-article.ts';
import { pseudonymOf } from '../../../functions/domain/erasure/pseudonym.ts';
import { askMessage } from '../../../functions/domain/review/contact/asks.ts';

const ANNA = { id: 'p-anna', name: 'Anna of Cleves' };
const OTHER = { id: ANNA.id, name: pseudonymOf(ANNA.id) };
const BEN = { id: 'p-ben', name: 'Ben Olsson' };

const world = deskOf('world');
if (world === undefined) throw new Error('No desk world');
const asked = (by: { id: string; name: string }, named: { id: string; name: string } = by) => ({
  sk: 'ASK#0001',
  by,
  message: askMessage(
    'a.01',
    { headline: 'What Ann of Lusen asks about fish', text: 'fish', source: null, denies: false },
    'Who says so?',
    named,
    world,
  ),
});
const related = (by: { id: string; name: string } | null, why: string) => ({ sk: 'RELATION#a.02', by, why });
const renamed = (item: Record<string, unknown>) => renamedItem(item, ANNA.id, OTHER.name);

describe('renamedItem', () => {
  it('has messages and relations of theirs say nothing of their name, and once more changes nothing', () => {
    for (const [before, after] of [
      [asked(ANNA), asked(OTHER)],
      [asked(OTHER, ANNA), asked(OTHER)],
      [related(ANNA, `${ANNA.name} said so`), related(OTHER, 'somebody said so')],
      [related(OTHER, `${ANNA.name} said so`), related(OTHER, 'somebody said so')],
      [
        { sk: 'ASK#0001', by: ANNA, message: ERASED },
        { sk: 'ASK#0001', by: OTHER, message: ERASED },
      ],
    ] as const) {
      expect(renamed(before)).toEqual(after);
      expect(renamed(after)).toBe(after);
    }
  });

  it('leaves what others asked and related, and what the rules did', () => {
    for (const item of [asked(BEN), related(BEN, `${BEN.name} said so`), related(null, '3 people of 4 people')])
      expect(renamed(item)).toBe(item);
  });
});
