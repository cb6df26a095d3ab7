import { describe, expect, it } from 'vitest';
import { inLowerCase, runsOf } from '../../../../../../../functions/domain/extraction/resolve/names/runs/found-runs.ts';
import { passageOf } from '../../../sentence.ts';

const namesIn = (text: string): string[] => runsOf(passageOf(text)).map(({ form }) => form.name);

describe('runs of capitalised words', () => {
  it('are found in the order of the text, their titles left out of the name', () => {
    expect(namesIn('The envoy met Mayor Ann Lee in Tarven. Carl Cho was there.')).toEqual(['Ann Lee', 'Tarven', 'Carl Cho']);
  });

  it('of one spelling are one form', () => {
    const runs = runsOf(passageOf('Ann Lee spoke. Later Ann Lee left.'));
    expect(runs).toHaveLength(2);
    expect(runs[0]?.form).toBe(runs[1]?.form);
  });

  it('keep to their sentence', () => {
    const [first, second] = runsOf(passageOf('The road leads to Tarven. Orrin lies behind it.'));
    expect([first?.form.name, second?.form.name]).toEqual(['Tarven', 'Orrin']);
    expect(first?.high).toBeLessThan(second?.low ?? 0);
  });

  it.each([
    ['KESH, May 3 (Aule Wire) - The Tarven bridge fell.', ['Tarven']],
    ['KESH (Aule Wire) — The Tarven bridge fell.', ['KESH', 'Tarven']],
    ['The Tarven Trust (Aule Wire) fell.', ['Tarven Trust', 'Aule Wire']],
  ])('leave out who wrote from where: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['Tarven Bridge Falls As Mayor Ann Lee Looks On', true],
    ['Ann Lee met Carl Cho on Monday in Tarven Bridge', false],
    ['The bridge in Tarven fell on Monday', false],
  ])('tell nothing by their capitals where all words have one: %s', (text, titled) => {
    expect(new Set(runsOf(passageOf(text)).map((run) => run.titled))).toEqual(new Set([titled]));
  });
});

describe('words of names in lower case elsewhere', () => {
  const found = (text: string): string[] => {
    const passage = passageOf(text);
    return [...inLowerCase(passage.tokens, runsOf(passage))];
  };

  it('are those of a lone name that opens a sentence', () => {
    expect(found('Divers went down. The divers found nothing.')).toEqual(['divers']);
    expect(found('Nobody saw Divers. The divers found nothing.')).toEqual([]);
  });

  it('are those of a name of three words and more', () => {
    expect(found('They met the Tarven River Trust by the river.')).toEqual(['river']);
    expect(found('They met Tarven River by the river.')).toEqual([]);
  });
});
