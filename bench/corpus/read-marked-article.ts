import { BASES, CLAIM_KINDS, SOURCE_TYPES } from '../../functions/domain/extraction/claim.ts';
import type { Basis, ClaimKind, SourceType, Verification } from '../../functions/domain/extraction/claim.ts';

type Span = readonly [number, number];

/** What people said of one marked claim. Spans are UTF-16 offsets into the article's text. */
export interface MarkedClaim {
  readonly number: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly outer: readonly Span[];
  readonly label: ClaimLabel | { readonly belief: true; readonly sourceName: string | null } | { readonly sameAs: number };
}

export interface ClaimLabel {
  readonly kind: ClaimKind;
  readonly basis: Basis;
  readonly verification: Verification['status'];
  readonly queued: boolean;
  readonly sourceName: string | null;
  readonly sourceType: SourceType | null;
  readonly via: string | null;
}

/** An article of the corpus, its marks taken out of the text. */
export interface MarkedArticle {
  readonly domain: string;
  readonly outlet: string;
  readonly date: string;
  readonly text: string;
  readonly claims: readonly MarkedClaim[];
  /** Numbers of the claims that an editor would have checked first. */
  readonly lead: readonly number[];
}

/** The file breaks the format of `GUIDE.md`. */
export class BadMarks extends Error {
  override readonly name = 'BadMarks';
}

type Part = 's' | 'q' | 'c' | 'v';
type Marks = Map<number, Record<Part, Span[]>>;

/** Reads one file of the corpus (see `GUIDE.md`). @throws BadMarks, which names what is wrong */
export function readMarkedArticle(file: string): MarkedArticle {
  const [head, body, labels, ...rest] = file.split(/^---[ \t]*\n/m);
  if (head === undefined || body === undefined || labels === undefined || rest.length > 0)
    throw new BadMarks('Two lines `---` divide a file in three.');
  const { text, marks } = readMarks(body.replace(/^\n+|\s+$/g, ''));
  const lines = labels.split('\n').filter((line) => line.trim() !== '');
  const claims = lines.filter((line) => /^\d/.test(line)).map((line) => readClaim(line.trim(), marks));
  const lead = (
    lines
      .find((line) => line.startsWith('lead:'))
      ?.slice(5)
      .match(/\d+/g) ?? []
  ).map(Number);
  const odd = lines.find((line) => !/^(?:\d|lead:)/.test(line));
  if (odd !== undefined) throw new BadMarks(`No line of labels: ${odd}`);
  check(claims, marks, lead);
  return { domain: field(head, 'domain'), outlet: field(head, 'outlet'), date: field(head, 'date'), text, claims, lead };
}

function field(head: string, name: string): string {
  const value = new RegExp(`^${name}:[ \\t]*(.+)$`, 'm').exec(head)?.[1]?.trim();
  if (value === undefined) throw new BadMarks(`The head has no line \`${name}: …\`.`);
  return value;
}

function readMarks(marked: string): { text: string; marks: Marks } {
  const marks: Marks = new Map();
  const open: { part: Part; number: number; start: number }[] = [];
  let text = '';
  for (const piece of marked.match(/\{[sqcv]\d+\||\}|[^{}]+|\{/g) ?? []) {
    const opening = /^\{([sqcv])(\d+)\|$/.exec(piece);
    if (opening !== null) {
      open.push({ part: partOf(opening[1]), number: Number(opening[2]), start: text.length });
    } else if (piece === '}') {
      const mark = open.pop();
      if (mark === undefined) throw new BadMarks(`A closing brace without a mark after: …${text.slice(-40)}`);
      if (text.length === mark.start) throw new BadMarks(`An empty mark after: …${text.slice(-40)}`);
      const parts = marks.get(mark.number) ?? { s: [], q: [], c: [], v: [] };
      parts[mark.part].push([mark.start, text.length]);
      marks.set(mark.number, parts);
    } else if (piece === '{') {
      throw new BadMarks(`No mark opens like that after: …${text.slice(-40)}`);
    } else text += piece;
  }
  if (open.length > 0) throw new BadMarks(`Mark ${open[0]?.part}${open[0]?.number} is never closed.`);
  for (const parts of marks.values()) for (const spans of Object.values(parts)) spans.sort((a, b) => a[0] - b[0]);
  return { text, marks };
}

function partOf(letter: string | undefined): Part {
  if (letter === 's' || letter === 'q' || letter === 'c' || letter === 'v') return letter;
  throw new BadMarks(`No part is called ${letter}.`);
}

function readClaim(line: string, marks: Marks): MarkedClaim {
  const number = Number(/^\d+/.exec(line)?.[0]);
  const parts = marks.get(number);
  if (parts === undefined || parts.c.length === 0) throw new BadMarks(`Claim ${number} has no content marked in the text.`);
  const spans = { number, source: parts.s, cue: parts.q, content: parts.c, outer: parts.v };
  const same = /^\d+ = (\d+)$/.exec(line);
  if (same !== null) return { ...spans, label: { sameAs: Number(same[1]) } };
  const [words = '', name = '-', type = '-', via] = line.split('|').map((cell) => cell.trim());
  const sourceName = name === '-' ? null : name;
  const [, kind, basis, verification, queued] = words.split(/\s+/);
  if (kind === 'belief') return { ...spans, label: { belief: true, sourceName } };
  return {
    ...spans,
    label: {
      kind: oneOf(CLAIM_KINDS, kind, line),
      basis: oneOf(BASES, basis, line),
      verification: oneOf(['none', 'tried', 'done'] as const, verification, line),
      queued: oneOf(['queued', '-'] as const, queued, line) === 'queued',
      sourceName,
      sourceType: type === '-' ? null : oneOf(SOURCE_TYPES, type, line),
      via: via?.replace(/^via\s+/, '') ?? null,
    },
  };
}

function oneOf<Known extends string>(known: readonly Known[], value: string | undefined, line: string): Known {
  const found = known.find((word) => word === value);
  if (found === undefined) throw new BadMarks(`"${value}" in "${line}" should be one of ${known.join(', ')}.`);
  return found;
}

function check(claims: readonly MarkedClaim[], marks: Marks, lead: readonly number[]): void {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  if (byNumber.size < claims.length) throw new BadMarks('A number has two lines.');
  for (const number of marks.keys()) if (!byNumber.has(number)) throw new BadMarks(`Mark ${number} has no line of labels.`);
  for (const { number, label, source, cue } of claims) {
    if ('sameAs' in label) {
      const other = byNumber.get(label.sameAs)?.label;
      if (other === undefined || 'sameAs' in other || 'belief' in other)
        throw new BadMarks(`Claim ${number} is said to repeat ${label.sameAs}, which is no claim.`);
    } else if ('belief' in label) {
      if (cue.length === 0) throw new BadMarks(`Belief ${number} has no cue marked.`);
    } else {
      if (source.length > 0 && label.sourceName === null)
        throw new BadMarks(`Claim ${number} has a source marked but no name in its line.`);
      if ((label.sourceName === null) !== (label.sourceType === null))
        throw new BadMarks(`Claim ${number}: a source has a name and a type, or neither.`);
      const due = label.kind === 'fact' && label.basis === 'word' && label.verification !== 'done';
      if (label.queued !== due)
        throw new BadMarks(
          `Claim ${number}: ${label.kind}, ${label.basis}, ${label.verification} is ${due ? 'queued' : 'not queued'} by the guide.`,
        );
    }
  }
  for (const number of lead) {
    const label = byNumber.get(number)?.label;
    if (label === undefined || !('queued' in label) || !label.queued) throw new BadMarks(`lead: ${number} is no queued claim.`);
  }
}
