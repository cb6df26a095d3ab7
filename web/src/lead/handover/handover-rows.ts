import type { Handover } from '../../api/types.ts';
import { PARK_WORDS } from '../../parts/words/words.ts';

/** A claim that the next shift should know of, and why. */
export interface HandoverRow {
  /** Unlike that of any other row: a claim may stand here twice. */
  readonly key: string;
  readonly id: string;
  readonly text: string;
  /** Before the time: `ben holds it until`. */
  readonly about: string;
  /** ISO 8601. */
  readonly at: string;
  /** What somebody wrote about it. */
  readonly said: string | null;
}

export interface HandoverSection {
  readonly label: string;
  readonly rows: readonly HandoverRow[];
}

/** The handover’s lists at a time, in the order in which one takes over; those without rows are left out. */
export function handoverSections({ held, parked, drafts, notes }: Handover, now: Date): HandoverSection[] {
  const sections: readonly HandoverSection[] = [
    {
      label: 'Held',
      rows: held.map(({ claim, by, until }) =>
        row(
          'held',
          claim,
          Date.parse(until) > now.getTime() ? `${by} holds it, time ends` : `${by} held it, but the time was over`,
          until,
          null,
        ),
      ),
    },
    {
      label: 'Parked',
      rows: parked.map(({ claim, by, until, reason, note }) =>
        row('parked', claim, `${by} waits for ${PARK_WORDS[reason].toLowerCase()}, back`, until, note === '' ? null : note),
      ),
    },
    {
      label: 'Begun',
      rows: drafts.map(({ claim, by, savedAt }) => row(`draft ${by}`, claim, `draft by ${by}, saved`, savedAt, null)),
    },
    {
      label: 'Notes',
      rows: notes.map(({ claim, note }) =>
        row(`note ${note.number}`, claim, `${note.by} wrote`, note.at, note.erased === null ? note.text : 'This note was erased.'),
      ),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

const row = (
  what: string,
  { id, text }: { readonly id: string; readonly text: string },
  about: string,
  at: string,
  said: string | null,
): HandoverRow => ({ key: `${what} ${id}`, id, text, about, at, said });
