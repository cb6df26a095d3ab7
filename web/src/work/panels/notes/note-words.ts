import type { ClaimDetail } from '../../../api/types.ts';

export type Note = ClaimDetail['notes'][number];

const list = new Intl.ListFormat('en-GB');

/** Who was told by a note, and which names nobody answers to; undefined where it calls nobody. */
export function toldWords({
  mentions,
  unknown,
}: {
  readonly mentions: readonly string[];
  readonly unknown: readonly string[];
}): string | undefined {
  const parts = [
    ...(mentions.length === 0 ? [] : [`${list.format(mentions)} ${mentions.length === 1 ? 'is' : 'are'} told.`]),
    ...(unknown.length === 0 ? [] : [`Nobody of the desk answers to ${list.format(unknown.map((name) => `@${name}`))}.`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Who may read a restricted note; null for one that the whole desk may. */
export function readersWords({ by, restrictedTo }: Pick<Note, 'by' | 'restrictedTo'>): string | null {
  if (restrictedTo === null) return null;
  return `Only ${list.format([by, ...restrictedTo.filter((name) => name !== by)])} may read this`;
}
