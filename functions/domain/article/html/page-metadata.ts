import type { Stated } from '../assemble.ts';
import { findDate } from '../dates/find-date.ts';
import { isNames } from '../roles/byline.ts';
import { readLinkedData } from './json-ld.ts';
import type { MainContent } from './main-content.ts';
import type { Page } from './page.ts';
import { OUTSIDE } from './regions.ts';

/** What a page says of itself, and its author tag, which is only good where nothing better names the writer. */
export interface PageMetadata extends Stated {
  readonly author: string | null;
}

const DATES = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];

/** Reads headline, writer, outlet, section, date and language from JSON-LD, `meta` and `time` elements. */
export function readMetadata(page: Page, main: MainContent): PageMetadata {
  const linked = readLinkedData(page.jsonLd);
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => page.metas.get(name)).find((value) => value !== undefined) ?? null;
  const outlet = meta('og:site_name') ?? linked?.outlet ?? meta('application-name');
  const author = meta('author', 'byl', 'article:author', 'parsely-author', 'dc.creator');
  return {
    headline: linked?.headline ?? meta('og:title', 'twitter:title') ?? titleWithoutOutlet(page.title, outlet),
    byline: linked?.byline ?? null,
    outlet: outlet ?? outletInTitle(page.title),
    section: meta('article:section') ?? linked?.section ?? meta('parsely-section', 'section'),
    publishedAt:
      dateOf(meta(...DATES.slice(0, 1))) ?? dateOf(linked?.publishedAt ?? null) ?? dateOf(meta(...DATES)) ?? dateOf(timeOf(page, main)),
    language: page.language ?? linked?.language ?? meta('content-language', 'og:locale', 'dc.language'),
    author: author === null || /^https?:|^\/\//.test(author) ? null : author.replace(/^by\s+/i, ''),
  };
}

function dateOf(value: string | null): string | null {
  return value === null ? null : (findDate(value.slice(0, 100))?.iso ?? null);
}

/** The first `time` that is not part of another story's teaser; one that says it is the publication's goes first. */
function timeOf(page: Page, main: MainContent): string | null {
  const own = page.times.filter(({ node }) => {
    const region = main.regions[node] ?? null;
    return region === null || !OUTSIDE.has(region);
  });
  return (own.find(({ published }) => published) ?? own.find(({ node }) => main.inside[node] === true) ?? own[0])?.value ?? null;
}

/** The outlet at the end of "Headline | Outlet", where it is a name. */
function outletInTitle(title: string): string | null {
  const last = /\s[|\u2013\u2014\u00B7\u00BB-]\s+([^|\u2013\u2014\u00B7\u00BB]{2,50})$/.exec(title.slice(0, 400))?.[1]?.trim();
  return last !== undefined && isNames(last) ? last : null;
}

/** "Headline | Outlet" without its end. */
function titleWithoutOutlet(title: string, outlet: string | null): string | null {
  if (title === '') return null;
  const cut = /^(.{15,}?)\s+[|\u2013\u2014\u00B7\u00BB-]\s+[^|\u2013\u2014\u00B7\u00BB]{2,50}$/.exec(title.slice(0, 400))?.[1];
  if (outlet !== null && title.endsWith(outlet))
    return title.slice(0, -outlet.length).replace(/[\s|\u2013\u2014\u00B7\u00BB:-]+$/, '') || title;
  return cut ?? title;
}
