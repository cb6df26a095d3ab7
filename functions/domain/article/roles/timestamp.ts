import { findDate, findTimes } from '../dates/find-date.ts';

const LABELS =
  /\b(?:first published|last (?:updated|modified)|published|updated|posted|modified|created|uploaded|issued|on|at|sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|(?:sun|mon|tues|wednes|thurs|fri|satur)day|local time|\d+ ?(?:min(?:ute)?s?)?(?: |-)read|today|yesterday|date|time)\b/gi;
const AGO =
  /\b(?:\d+|an?|one|two|three) ?(?:s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?|months?|years?) ago\b/gi;

/** A line that only says when: what it states, and whether it is the time of a change rather than of publication. */
export interface Timestamp {
  /** As `FoundDate.iso`, or null where the line names no full date ("3 hours ago", "2:45 p.m."). */
  readonly iso: string | null;
  readonly updated: boolean;
}

/** Reads a line that states a time and nothing else ("updated 6:14 PM EST, Sat March 13, 2027"); null for any other. */
export function readTimestamp(line: string): Timestamp | null {
  if (line.length > 160 || !/\d| ago\b/i.test(line)) return null;
  const date = findDate(line);
  const spans = [...(date?.spans ?? []), ...findTimes(line)];
  const ago = line.search(AGO) >= 0;
  if (spans.length === 0 && !ago) return null;
  const rest = cut(line, spans).replace(AGO, ' ').replace(LABELS, ' ');
  // Two dates in a line: published and updated.
  const second = findDate(rest);
  const left = second === null ? rest : cut(rest, second.spans);
  if (/[\p{L}\p{N}]/u.test(left)) return null;
  const updatedAt = line.search(/\b(?:updated|modified)\b/i);
  const publishedAt = line.search(/\b(?:published|posted|issued|created)\b/i);
  const updated = updatedAt >= 0 && (publishedAt < 0 || updatedAt < publishedAt) && second === null;
  return { iso: date?.iso ?? null, updated };
}

function cut(line: string, spans: readonly (readonly [number, number])[]): string {
  return spans.reduce((rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), line);
}
