import { describe, expect, it } from 'vitest';
import { idProblem, peopleElsewhere } from '../../../../web/src/lead/members/people-elsewhere.ts';

const person = (id: string, name = id) => ({ id, name });

describe('people of other desks', () => {
  it('come once each, by name, without those who are here', () => {
    const found = peopleElsewhere(
      [person('1', 'Anna')],
      [
        [person('1', 'Anna'), person('3', 'Cleo')],
        [person('2', 'Ben'), person('3', 'Cleo')],
      ],
    );
    expect(found).toEqual([person('2', 'Ben'), person('3', 'Cleo')]);
  });
});

describe('an id', () => {
  it.each(['', '539094fa-15b5-5d67-a128-9d0f54356d10'])('may be %j', (id) => {
    expect(idProblem(id)).toBeUndefined();
  });

  it.each(['anna b', 'desk#politics'])('is not %j', (id) => {
    expect(idProblem(id)).toContain('no spaces');
  });
});
