import type { Spelling } from './spelling.ts';

/** Remembers what `work` told of each spelling that is kept, by its number: sooner found than by its letters. */
export function bySpelling<Told>(work: (spelling: Spelling) => Told): (spelling: Spelling) => Told {
  const known: (Told | undefined)[] = [];
  return (spelling) => {
    const { number } = spelling;
    const before = number < 0 ? undefined : known[number];
    if (before !== undefined) return before;
    const told = work(spelling);
    if (number < 0) return told;
    // without gaps, which would make a slower kind of array of it
    while (known.length < number) known.push(undefined);
    known[number] = told;
    return told;
  };
}
