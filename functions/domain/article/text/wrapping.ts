import { isRelatedHeading, lineRole } from '../roles/line-role.ts';
import { readTimestamp } from '../roles/timestamp.ts';
import { bulletLength } from './bullets.ts';
import type { Line } from './lines.ts';

/** Longer lines were not broken by an editor or a mail program. */
const WIDEST = 120;

const ENDS_SENTENCE = /[.!?:;"\u201D\u2019')\]\u2026]$/;

/** True where a line stops in mid-sentence and the next goes on with a small letter. "updated 7:52 PM" does not go on. */
function isOpen(first: Line, second: Line): boolean {
  if (ENDS_SENTENCE.test(first.text.slice(-4)) || !/^\p{Ll}/u.test(second.text)) return false;
  return !isRelatedHeading(first.text) && readTimestamp(first.text) === null && readTimestamp(second.text) === null;
}

/**
 * How wide the text was wrapped, in characters, or null where each line is a paragraph of its own. A wrapped text betrays itself by lines
 * that stop in mid-sentence and go on with a small letter.
 */
function wrapWidth(lines: readonly Line[]): number | null {
  let pairs = 0;
  let open = 0;
  let wide = 0;
  let width = 0;
  for (const [at, line] of lines.entries()) {
    if (line.text.length > WIDEST) wide += 1;
    const next = lines[at + 1];
    if (next === undefined || next.afterBlank || line.text.length > WIDEST) continue;
    pairs += 1;
    if (!isOpen(line, next)) continue;
    open += 1;
    width = Math.max(width, line.text.length);
  }
  return open > 0 && open >= pairs * 0.25 && wide <= lines.length * 0.1 ? width : null;
}

/** Groups lines into paragraphs: one each, or several where the text is hard-wrapped. Those `alone` are never joined. */
export function joinWrapped(lines: readonly Line[], alone: ReadonlyMap<Line, unknown>): Line[][] {
  const width = wrapWidth(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const joins = last !== undefined && !alone.has(last) && !alone.has(line) && continues(last, line, width);
    if (group !== undefined && joins) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** "… since June" / "30. The minister": a number that ends a sentence, not one that leads a list. */
function isNumberInSentence(last: Line, line: Line): boolean {
  return /^\d/.test(line.text) && bulletLength(last.text) === 0 && !ENDS_SENTENCE.test(last.text.slice(-4));
}

/** "(Reporting by Ada Voss; editing by" / "Joss Athanor)". */
function closesCredit(last: Line, line: Line): boolean {
  return last.text.startsWith('(') && !last.text.includes(')') && line.text.endsWith(')') && lineRole(last.text) === 'credit';
}

function continues(last: Line, line: Line, width: number | null): boolean {
  if (line.afterBlank) return false;
  if (closesCredit(last, line)) return true;
  if (width === null) return false;
  if (bulletLength(line.text) > 0 && !isNumberInSentence(last, line)) return false;
  if (isOpen(last, line)) return true;
  if (line.indent >= last.indent + 2 && ENDS_SENTENCE.test(last.text.slice(-4))) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const full = last.text.length + 1 + Math.min(word, 25) > width - 2;
  const role = lineRole(last.text);
  return full && (role === null || (role === 'credit' && !ENDS_SENTENCE.test(last.text.slice(-4)))) && lineRole(line.text) === null;
}
