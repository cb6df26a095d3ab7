/** A name that is being typed after an `@`. */
export interface Typed {
  /** Where the `@` stands. */
  readonly at: number;
  /** What is typed of the name so far. */
  readonly part: string;
}

/** The name that is being typed before the caret; undefined where none is. An `@` within a word is that of an address. */
export function typedName(text: string, caret: number): Typed | undefined {
  const found = /(?<![\p{L}\p{N}._%+-])@([\p{L}\p{N}._'-]*(?: [\p{L}\p{N}._'-]*)?)$/u.exec(text.slice(0, caret));
  return found === null ? undefined : { at: found.index, part: found[1] ?? '' };
}

/** The text with the name that was chosen in place of what was typed of it, and where the caret then stands. */
export function withName(text: string, { at, part }: Typed, name: string): { readonly text: string; readonly caret: number } {
  const head = `${text.slice(0, at)}@${name} `;
  // Only a space that would be there twice goes: what comes after a line break is a paragraph of its own.
  return { text: head + text.slice(at + 1 + part.length).replace(/^ /, ''), caret: head.length };
}

const normal = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The people whose name, or a word of it, begins with what was typed; none once a whole name stands there. */
export function namesFor<One extends { readonly name: string }>(part: string, people: readonly One[]): One[] {
  const typed = normal(part);
  return people.filter(({ name }) => {
    const whole = normal(name);
    return whole !== typed && (whole.startsWith(typed) || whole.split(/\s+/).some((word) => word.startsWith(typed)));
  });
}

/** A run of a note’s text, and whether it calls somebody. */
export interface Run {
  readonly text: string;
  readonly calls: boolean;
}

/** The text with the names that it calls set apart, of those that are known: the longer of two counts. */
export function runsOf(text: string, names: readonly string[]): Run[] {
  const known = names.filter((name) => name !== '').toSorted((one, other) => other.length - one.length);
  const runs: Run[] = [];
  let plain = '';
  let place = 0;
  while (place < text.length) {
    const rest = text.slice(place);
    const name = rest.startsWith('@') ? known.find((one) => normal(rest.slice(1, 1 + one.length)) === normal(one)) : undefined;
    if (name === undefined) {
      plain += rest.charAt(0);
      place++;
      continue;
    }
    if (plain !== '') runs.push({ text: plain, calls: false });
    plain = '';
    runs.push({ text: rest.slice(0, 1 + name.length), calls: true });
    place += 1 + name.length;
  }
  return plain === '' ? runs : [...runs, { text: plain, calls: false }];
}
