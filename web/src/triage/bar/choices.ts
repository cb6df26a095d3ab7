import { DISMISS_REASONS } from '../../../../config/reasons.ts';
import { DISMISS_WORDS } from '../../parts/words/words.ts';
import type { Named, Order } from '../doing/order.ts';
import { DISMISS_KEYS } from './dismiss-keys.ts';

/** An order that a person may choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly order: Order;
  /** After the first key; undefined where there are more than there are keys. */
  readonly key: string | undefined;
}

/** As many have a key of their own. */
const KEYED = 9;

const keyAt = (place: number): string | undefined => (place < KEYED ? String(place + 1) : undefined);

/** Reasons to dismiss, under `d`. */
export const dismissChoices: readonly Choice[] = DISMISS_REASONS.map((reason) => ({
  id: `dismiss-${reason}`,
  label: DISMISS_WORDS[reason],
  order: { action: 'dismiss', reason },
  key: DISMISS_KEYS[reason],
}));

const assignTo = (person: Named | null, label: string, key: string | undefined): Choice => ({
  id: `assign-${person?.id ?? 'nobody'}`,
  label,
  order: { action: 'assign', to: person },
  key,
});

/** Whom claims can be given to, under `a`: oneself by `a`, nobody by `0`, colleagues by number in the order of their names. */
export function assignChoices(people: readonly Named[], me: string | undefined): readonly Choice[] {
  const colleagues = people.filter(({ id }) => id !== me).toSorted((one, other) => one.name.localeCompare(other.name));
  return [
    ...people.filter(({ id }) => id === me).map((person) => assignTo(person, `${person.name} (you)`, 'a')),
    ...colleagues.map((person, place) => assignTo(person, person.name, keyAt(place))),
    assignTo(null, 'Nobody: back to the desk', '0'),
  ];
}

/** Where claims can be moved to, under `v`. */
export const moveChoices = (desks: readonly Named[]): readonly Choice[] =>
  desks.map((desk, place) => ({ id: `move-${desk.id}`, label: desk.name, order: { action: 'move', to: desk }, key: keyAt(place) }));
