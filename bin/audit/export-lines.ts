import { z } from 'zod';
import { parseRoot } from '../../functions/objects/day-roots.ts';
import { UserError } from '../support/failure.ts';
import { about, Event } from './recorded.ts';
import type { AuditRecord, Recorded } from './recorded.ts';

/** One line of an export. Texts stay in the ledger: an export has their digests only. */
const Line = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('export'), schema: z.literal(1), at: z.iso.datetime() }),
  z.strictObject({ kind: z.literal('event'), event: Event }),
  z.strictObject({ kind: z.literal('tip'), chain: z.string(), seq: z.number(), hash: z.string() }),
  z.strictObject({ kind: z.literal('words'), chain: z.string(), item: z.string(), digest: z.string() }),
  z.strictObject({ kind: z.literal('root'), day: z.string(), versions: z.number(), root: z.unknown() }),
  z.strictObject({ kind: z.literal('end'), lines: z.number() }),
]);
type Line = z.infer<typeof Line>;

/** The lines of an export: what it is, each claim's events, tip and digests, the daily roots, and how many lines came before the last. */
export function* exportLines({ readAt, claims, roots }: AuditRecord): Generator<string> {
  let lines = 0;
  const line = (value: Line): string => {
    lines++;
    return JSON.stringify(value);
  };
  yield line({ kind: 'export', schema: 1, at: readAt });
  for (const [chain, { events, tip, words }] of claims) {
    for (const event of events) yield line({ kind: 'event', event: { ...event } });
    if (tip !== undefined) yield line({ kind: 'tip', chain, seq: tip.seq, hash: tip.hash });
    for (const { item, digest } of words) yield line({ kind: 'words', chain, item, digest });
  }
  for (const { day, versions, root } of roots) yield line({ kind: 'root', day, versions, root });
  yield line({ kind: 'end', lines });
}

/**
 * Reads an export back.
 * @param lines one after another, without their ends
 * @throws UserError that names the line where it is none, or is cut off
 */
export async function readExport(lines: AsyncIterable<string> | Iterable<string>): Promise<AuditRecord> {
  const claims = new Map<string, Recorded>();
  const roots: AuditRecord['roots'][number][] = [];
  let number = 0;
  let ended = false;
  let readAt = '';
  for await (const text of lines) {
    number++;
    const line = parseLine(text, number);
    if (ended || (line.kind === 'export') !== (number === 1)) throw new UserError(`Line ${number}: an export begins and ends once.`);
    if (line.kind === 'export') readAt = line.at;
    else if (line.kind === 'event') {
      const { event } = line;
      about(claims, event.chain).events.push(event);
    } else if (line.kind === 'tip') about(claims, line.chain).tip = { seq: line.seq, hash: line.hash };
    else if (line.kind === 'words') about(claims, line.chain).words.push({ item: line.item, digest: line.digest });
    else if (line.kind === 'root') roots.push({ day: line.day, versions: line.versions, root: rootIn(line.root) });
    else if (line.kind === 'end') {
      ended = true;
      if (line.lines !== number - 1)
        throw new UserError(`The export had ${line.lines} lines and has ${number - 1}: lines were added or lost.`);
    }
  }
  if (!ended) throw new UserError(`The export breaks off after line ${number}. Export it again.`);
  return { readAt, claims, roots: roots.toSorted((a, b) => (a.day < b.day ? -1 : 1)) };
}

function parseLine(text: string, number: number): Line {
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    throw new UserError(`Line ${number} is none of an export of docket export.`);
  }
}

function rootIn(value: unknown): AuditRecord['roots'][number]['root'] {
  try {
    return parseRoot(JSON.stringify(value));
  } catch {
    return null;
  }
}
