import { languageName } from '../../functions/domain/article/language/searched-language.ts';
import type { ArticleRecord } from '../../functions/ledger/articles/articles.ts';
import type { StoredClaim } from '../../functions/ledger/claims/claim-item.ts';
import type { ParsedDocument } from '../../functions/objects/parsed-documents.ts';
import { counted } from '../support/counted.ts';
import type { Look } from '../support/terminal/look.ts';
import { printable } from '../support/terminal/printable.ts';
import { row, widthOfAll } from '../support/terminal/rows.ts';
import { wrap } from '../support/terminal/wrap.ts';

interface Shown {
  readonly record: ArticleRecord;
  readonly document: ParsedDocument;
  readonly claims: readonly StoredClaim[];
  /** The article that a later upload under the same key came to; null where this one is current. */
  readonly supersededBy: string | null;
}

/** An article's record for a person, as lines: what it is, its language, what was sought and found in it, and how each claim stands. */
export function articleInWords({ record, document, claims, supersededBy }: Shown, { width, paint }: Look): string[] {
  const { headline, outlet, byline, publishedAt, language } = document.article;
  const columns = [
    { title: '', width: 10 },
    { title: '', width: width - 12 },
  ];
  const line = (label: string, text: string | null): string[] =>
    text === null ? [] : row(columns, [{ text: label, style: 'dim' }, { text: printable(text) }], paint);
  const queued = document.claims.filter(({ found }) => found.queued).length;
  return [
    ...wrap(printable(headline ?? record.object.key), width).map((text) => paint('bold', text)),
    paint('dim', record.id),
    '',
    ...line('outlet', outlet),
    ...line('by', byline),
    ...line('published', publishedAt),
    ...line('language', languageName(language)),
    ...line('upload', record.object.key),
    ...line('replaced', supersededBy === null ? null : `by ${supersededBy}`),
    ...line('claims', document.claims.length === 0 ? null : `${counted(document.claims.length, 'claim')}, ${queued} to check`),
    ...line('note', document.note),
    ...line('desk', record.deskNote ?? null),
    ...(claims.length === 0 ? [] : ['', ...claimLines(claims, { width, paint })]),
  ];
}

function claimLines(claims: readonly StoredClaim[], { width, paint }: Look): string[] {
  const id = { title: 'id', width: Math.max(...claims.map((claim) => claim.id.length)) };
  const state = { title: 'state', width: 12 };
  const columns = [id, state, { title: 'claim', width: width - widthOfAll([id, state]) - 2 }];
  const heads = columns.map(({ title }) => ({ text: title, style: 'dim' as const }));
  return [
    ...row(columns, heads, paint),
    ...claims.flatMap(({ id: own, state: standing, found }) =>
      row(columns, [{ text: own }, { text: standing }, { text: printable(found.text) }], paint),
    ),
  ];
}
