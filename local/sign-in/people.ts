import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { subjectOf } from './subject.ts';

const Person = z.object({
  /** Their name, by which they are told apart: `anna`. */
  user: z.string().min(1).max(64),
  /** Name of their group. */
  role: z.string(),
  /** Where they work, for people to read. */
  desks: z.array(z.string()),
});

/** Somebody to sign in as. */
export type Person = Readonly<z.infer<typeof Person>>;

/** Who can sign in on the laptop: those it was given, and whom somebody made up on the sign-in page since. */
export class People {
  readonly #path: string;
  readonly #given: readonly Person[];
  #madeUp: readonly Person[];

  private constructor(path: string, given: readonly Person[], madeUp: readonly Person[]) {
    this.#path = path;
    this.#given = given;
    this.#madeUp = madeUp;
  }

  static async open(folder: string, given: readonly Person[]): Promise<People> {
    const path = join(folder, 'people.json');
    const text = await readFile(path, 'utf8').catch(() => '[]');
    return new People(path, given, z.array(Person).parse(JSON.parse(text)));
  }

  /** In the order in which they are offered. */
  get all(): readonly Person[] {
    const given = new Set(this.#given.map(({ user }) => user));
    return [...this.#given, ...this.#madeUp.filter(({ user }) => !given.has(user))];
  }

  /** By their `sub`. */
  withId(id: string): Person | undefined {
    return this.all.find(({ user }) => subjectOf(user) === id);
  }

  /** Makes somebody up, or changes the role of one made up before; a given person stays as given. */
  async add(person: Person): Promise<void> {
    if (this.#given.some(({ user }) => user === person.user)) return;
    this.#madeUp = [...this.#madeUp.filter(({ user }) => user !== person.user), person];
    const temporary = `${this.#path}.new`;
    await writeFile(temporary, JSON.stringify(this.#madeUp));
    await rename(temporary, this.#path);
  }
}
