import type { Article, Block, BlockRole } from './article.ts';
import { findDate } from './dates/find-date.ts';
import { recognizeLanguage } from './language/recognize.ts';
import { bylineNames, bylineOutlet } from './roles/byline.ts';
import { readDateline } from './roles/dateline.ts';
import { readTimestamp } from './roles/timestamp.ts';

/** What a document's own metadata say; null where they say nothing. */
export interface Stated {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly publishedAt: string | null;
  /** A language tag as declared, `en-GB`. */
  readonly language: string | null;
}

/** The metadata of a document that has none. */
export const NOTHING_STATED: Stated = { headline: null, byline: null, outlet: null, section: null, publishedAt: null, language: null };

const BODY: ReadonlySet<BlockRole> = new Set<BlockRole>(['paragraph', 'list-item', 'quote', 'subheading']);

/** Makes the article of its text and blocks. What stands in the metadata goes before what is read from the words. */
export function assemble(text: string, blocks: readonly Block[], stated: Stated = NOTHING_STATED): Article {
  const body = blocks
    .filter(({ role }) => BODY.has(role))
    .map(({ text: own }) => unwrap(own))
    .join('\n\n');
  const byline = blocks.find(({ role }) => role === 'byline')?.text ?? null;
  const headline = blocks.find(({ role }) => role === 'headline')?.text ?? null;
  return {
    text,
    body,
    blocks,
    headline: headline === null ? stated.headline : unwrap(headline),
    byline: stated.byline ?? (byline === null ? null : bylineNames(byline)),
    outlet: stated.outlet ?? outletOf(blocks, byline),
    section: stated.section,
    publishedAt: finer(stated.publishedAt, publishedAt(blocks)),
    language: recognizeLanguage(`${headline ?? ''}\n${body}`, stated.language),
  };
}

/** A hard-wrapped paragraph as one line; a word broken at its own hyphen stays whole. */
function unwrap(text: string): string {
  const lines = text
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines
    .reduce((joined: string[], line) => {
      const hyphenated = /\p{L}-$/u.test((joined.at(-1) ?? '').slice(-3)) && /^\p{L}/u.test(line);
      joined.push(joined.length === 0 || hyphenated ? line : ` ${line}`);
      return joined;
    }, [])
    .join('');
}

/** The dateline's agency, then the byline's last part, then the copyright line's name. */
function outletOf(blocks: readonly Block[], byline: string | null): string | null {
  for (const { role, text } of blocks) {
    if (role !== 'furniture') continue;
    const outlet = readDateline(`${text} x`)?.outlet;
    if (outlet !== undefined && outlet !== null) return outlet;
  }
  const fromByline = byline === null ? null : bylineOutlet(byline);
  if (fromByline !== null) return fromByline;
  for (const { role, text } of blocks) {
    const named =
      role === 'furniture'
        ? /^(?:\u00A9|\(c\)|copyright)[\s\u00A9\d(c),-]+([A-Z][\w&' .-]{2,40}?)(?:\.|,| All| Ltd| Inc|$)/i.exec(text.slice(0, 300))?.[1]
        : undefined;
    if (named !== undefined) return named.trim();
  }
  return null;
}

/** What is stated, except where the text adds the time to the same day. */
function finer(stated: string | null, read: string | null): string | null {
  if (stated === null) return read;
  return stated.length === 10 && read?.startsWith(stated) === true ? read : stated;
}

/** The article's own date: a time stamp that stands before or after the story (never among related ones), else a dateline with a year. */
function publishedAt(blocks: readonly Block[]): string | null {
  const stamps = blocks.flatMap(({ role, text }) => {
    const stamp = role === 'timestamp' ? readTimestamp(text) : null;
    return stamp === null || stamp.iso === null ? [] : [{ iso: stamp.iso, updated: stamp.updated }];
  });
  const best = stamps.find(({ updated }) => !updated) ?? stamps[0];
  if (best !== undefined) return best.iso;
  const dateline = blocks.find(({ role, text }) => role === 'furniture' && readDateline(`${text} x`) !== null);
  return dateline === undefined ? null : (findDate(dateline.text)?.iso ?? null);
}
