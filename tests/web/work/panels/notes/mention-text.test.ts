import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../../../functions/domain/notes/mentions.ts';
import { namesFor, runsOf, typedName, withName } from '../../../../../web/src/work/panels/notes/mention-text.ts';

const DESK = [
  { id: 'a', name: 'Anna Voss' },
  { id: 'b', name: 'Anna' },
  { id: 'c', name: 'Cleo Martel' },
];

describe('a name after an @', () => {
  it('is being typed from the @ to the caret, over a space, and not within an address', () => {
    expect(typedName('ask @Cl', 7)).toEqual({ at: 4, part: 'Cl' });
    expect(typedName('@Anna Vo', 8)).toEqual({ at: 0, part: 'Anna Vo' });
    expect(typedName('ask @Cl today or', 16)).toBeUndefined();
    expect(typedName('cleo@example.org', 16)).toBeUndefined();
    expect(typedName('@', 1)).toEqual({ at: 0, part: '' });
  });

  it('is offered by the beginning of any of its words, until it stands there in full', () => {
    expect(namesFor('ma', DESK).map(({ name }) => name)).toEqual(['Cleo Martel']);
    expect(namesFor('', DESK)).toHaveLength(3);
    expect(namesFor('anna', DESK).map(({ name }) => name)).toEqual(['Anna Voss']);
  });

  it('calls whoever was chosen, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DESK),
        fc.constantFrom('', 'see ', 'a@b '),
        fc.constantFrom('', ' please', '. Then'),
        (person, head, tail) => {
          const typed = `${head}@${person.name.slice(0, 2)}`;
          const name = typedName(typed, typed.length);
          const { text, caret } = withName(typed + tail, name ?? { at: 0, part: '' }, person.name);
          expect(mentionsIn(text, DESK).people).toEqual([person]);
          expect(text.slice(0, caret)).toBe(`${head}@${person.name} `);
        },
      ),
    );
  });
});

describe('what comes after a name that was chosen', () => {
  it.each([
    [' please', 'see @Anna please'],
    ['\n\nThe register is thin.', 'see @Anna \n\nThe register is thin.'],
    ['\n  - the register', 'see @Anna \n  - the register'],
  ])('is kept with its lines and paragraphs, behind one space: %j', (tail, whole) => {
    expect(withName(`see @An${tail}`, { at: 4, part: 'An' }, 'Anna').text).toBe(whole);
  });
});

describe('a note as it is shown', () => {
  it('sets apart the names that it calls, the longer of two, and loses nothing', () => {
    const text = 'Ask @anna voss, or @Cleo Martel; not @Ben.';
    const runs = runsOf(
      text,
      DESK.map(({ name }) => name),
    );
    expect(runs.filter(({ calls }) => calls).map((run) => run.text)).toEqual(['@anna voss', '@Cleo Martel']);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });
});
