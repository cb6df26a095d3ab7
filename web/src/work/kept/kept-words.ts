/** What a browser keeps for a page, as far as it is used here. */
interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Where somebody writes: the forms on a claim whose words outlive them. */
export interface Place {
  readonly person: string;
  readonly claimId: string;
  readonly form: 'ruling' | 'adjudication' | 'sign-off' | 'evidence' | 'note' | 'ask' | 'call' | 'response' | `answer-${number}`;
}

const keyOf = ({ person, claimId, form }: Place): string => `claim-docket.words.${person}.${claimId}${form === 'ruling' ? '' : `.${form}`}`;

/** Words that are not sent yet, kept in the browser. */
export class KeptWords {
  readonly #lasting: Store;
  readonly #ofTab: Store;

  constructor(lasting: Store, ofTab: Store) {
    this.#lasting = lasting;
    this.#ofTab = ofTab;
  }

  /**
   * A browser that is full or forbids it keeps nothing: the words are on the screen still.
   * @param secret they are gone with the tab, so that nothing of them is left on a shared machine
   */
  keep(place: Place, words: object, secret = false): void {
    try {
      (secret ? this.#ofTab : this.#lasting).setItem(keyOf(place), JSON.stringify(words));
      (secret ? this.#lasting : this.#ofTab).removeItem(keyOf(place));
    } catch {
      // What was kept of them before is better than nothing.
    }
  }

  /** They were sent, or thrown away. */
  drop(place: Place): void {
    for (const store of [this.#lasting, this.#ofTab]) store.removeItem(keyOf(place));
  }

  /** As they were kept; undefined where nothing was. */
  of(place: Place): object | undefined {
    const text = this.#ofTab.getItem(keyOf(place)) ?? this.#lasting.getItem(keyOf(place));
    if (text === null) return undefined;
    try {
      const words: unknown = JSON.parse(text);
      return typeof words === 'object' && words !== null ? words : undefined;
    } catch {
      return undefined;
    }
  }
}

/** The fields of a form with what was kept of them; what an earlier console kept otherwise is left out. */
export function filledWith<Fields extends object>(empty: Fields, words: object = {}): Fields {
  const fitting = Object.entries(words).filter(([name, value]) => name in empty && fits(Reflect.get(empty, name), value));
  return { ...empty, ...Object.fromEntries(fitting) };
}

/** Whether a field that begins so may have that value: a choice that was not made is null. */
const fits = (beginning: unknown, value: unknown): boolean =>
  beginning === null
    ? value === null || typeof value === 'string'
    : typeof value === typeof beginning && Array.isArray(value) === Array.isArray(beginning) && value !== null;
