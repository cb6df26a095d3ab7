import { NOTHING_STATED, type Stated } from '../assemble.ts';
import { findDate } from '../dates/find-date.ts';

/** Takes the `---` block of `key: value` lines off the start: `title`, `author`, `outlet`, `section`, `date`, `lang` and their synonyms. */
export function readFrontMatter(source: string): { readonly stated: Stated; readonly rest: string } {
  const match = /^---[ \t]*\r?\n([\s\S]{0,5000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (match?.[1] === undefined) return { stated: NOTHING_STATED, rest: source };
  const fields = new Map<string, string>();
  for (const line of match[1].split(/\r?\n/)) {
    const field = /^([A-Za-z_]{2,20}):[ \t]*(.{1,500})$/.exec(line);
    if (field?.[1] !== undefined && field[2] !== undefined) fields.set(field[1].toLowerCase(), unquote(field[2].trim()));
  }
  const get = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  const date = get('date', 'published', 'publishedat');
  return {
    stated: {
      headline: get('title', 'headline'),
      byline: get('author', 'byline', 'by'),
      outlet: get('outlet', 'source', 'publication'),
      section: get('section', 'category'),
      publishedAt: date === null ? null : (findDate(date.slice(0, 100))?.iso ?? null),
      language: get('lang', 'language'),
    },
    rest: source.slice(match[0].length),
  };
}

function unquote(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2');
}
