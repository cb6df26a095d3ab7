import type { BlockRole } from '../article.ts';
import type { Line } from './lines.ts';

const HEADER = /^(from|to|cc|bcc|subject|date|sent|reply-to|message-id):\s+\S/i;
const SUBJECT = /^subject:\s+(?:(?:re|fwd?|aw|wg):\s+)*/i;
/** A signature longer than this is none. */
const SIGNATURE = 8;

/** What a line is as part of a mail, and how many characters of it to leave out. */
export interface MailPart {
  readonly role: BlockRole;
  readonly skip: number;
}

/** Finds a mail's headers and signature in a text that was sent to the desk: by the line, what it is. The subject is the headline. */
export function mailParts(lines: readonly Line[]): ReadonlyMap<Line, MailPart> {
  const parts = new Map<Line, MailPart>();
  const body = lines.findIndex(({ text }) => !HEADER.test(text));
  if (body < 2) return parts;
  for (const line of lines.slice(0, body)) {
    const skip = SUBJECT.exec(line.text)?.[0].length ?? 0;
    const role = skip > 0 ? 'headline' : /^(?:date|sent):/i.test(line.text) ? 'timestamp' : 'furniture';
    parts.set(line, { role, skip: skip < line.text.length ? skip : 0 });
  }
  const signature = lines.findLastIndex(({ text }) => text === '--');
  if (signature > body && lines.length - signature <= SIGNATURE) {
    for (const line of lines.slice(signature)) parts.set(line, { role: 'furniture', skip: 0 });
  }
  return parts;
}
