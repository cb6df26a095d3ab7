import { languageName, notSoughtNote } from '../../functions/domain/article/language/searched-language.ts';
import type { Claim, PriorityBand } from '../../functions/domain/extraction/claim.ts';
import type { Paint, Style } from '../support/terminal/colours.ts';
import type { Look } from '../support/terminal/look.ts';
import { printable } from '../support/terminal/printable.ts';
import type { Cell, Column } from '../support/terminal/rows.ts';
import { row, widthOfAll } from '../support/terminal/rows.ts';
import { wrap } from '../support/terminal/wrap.ts';
import { nameOf } from './read-input.ts';
import type { Report } from './report.ts';
import { shortId } from './claim-ids.ts';
import { sourceInWords } from './source-in-words.ts';

export const BAND_STYLES: Readonly<Record<PriorityBand, Style>> = { urgent: ['red', 'bold'], high: 'yellow', normal: 'cyan', low: 'gray' };

/** From this width on, reasons have a column of their own; in less they stand below their claim. */
const WIDE = 110;

/** The claims of an article for a person: those to check first, by priority, then the others with the reason why not. */
export function asTable(file: string, { article, claims }: Report, { width, paint }: Look): string {
  const queued = byPriority(claims.filter((claim) => claim.queued));
  const rest = byPriority(claims.filter((claim) => !claim.queued));
  const title = wrap(printable(article.headline ?? nameOf(file)), width).map((line) => paint('bold', line));
  const language = article.language === 'en' ? '' : `${languageName(article.language)} · `;
  if (claims.length === 0) {
    const none = notSoughtNote(article.language) ?? 'No claims were found.';
    return `${[...title, ...wrap(none, width)].join('\n')}\n\n`;
  }
  const counts = wrap(
    printable(`${article.headline === null ? '' : `${nameOf(file)} · `}${language}${queued.length} to check, ${rest.length} not`),
    width,
  );
  const columns = columnsFor(width, Math.max(...claims.map(({ id }) => shortId(id).length)));
  const heads = row(
    columns,
    columns.map((column) => ({ text: column.title, style: 'dim' })),
    paint,
  );
  const lines = [...title, ...counts, '', ...heads];
  for (const claim of queued) lines.push(...rowsOf(claim, columns, width, paint));
  if (rest.length > 0)
    lines.push(...(lines.at(-1) === '' ? [] : ['']), paint('dim', queued.length > 0 ? 'Not to check, and why:' : 'None to check:'), '');
  for (const claim of rest) lines.push(...rowsOf(claim, columns, width, paint));
  return `${lines.join('\n').trimEnd()}\n\n`;
}

const byPriority = (claims: readonly Claim[]): Claim[] => claims.toSorted((a, b) => b.priority.score - a.priority.score);

/** Source, claim and reasons share what the narrow columns leave. */
function columnsFor(width: number, idWidth: number): Column[] {
  const id = { title: 'id', width: Math.max(2, idWidth) };
  const priority = { title: 'priority', width: 10 };
  const kind = { title: 'kind', width: 10 };
  const basis = { title: 'basis', width: 8 };
  if (width < WIDE) {
    const left = width - widthOfAll([id, priority, kind]) - 4;
    const source = Math.max(13, Math.floor(left * 0.36));
    return [id, priority, { title: 'source', width: source }, { title: 'claim', width: left - source }, { ...kind, title: 'kind/basis' }];
  }
  const left = width - widthOfAll([id, priority, kind, basis]) - 6;
  const source = Math.floor(left * 0.22);
  const why = Math.floor(left * 0.34);
  return [
    id,
    priority,
    { title: 'source', width: source },
    { title: 'claim', width: left - source - why },
    kind,
    basis,
    { title: 'why', width: why },
  ];
}

/** A claim's row; in narrow tables its reasons below it, and a blank line. */
function rowsOf(claim: Claim, columns: readonly Column[], width: number, paint: Paint): string[] {
  const { score, band } = claim.priority;
  const dim: Style | undefined = claim.queued ? undefined : 'dim';
  const why = (claim.queued ? claim.priority.reasons : claim.reasons).map(printable).join('; ');
  const first: Cell[] = [
    { text: shortId(claim.id), style: 'dim' },
    { text: `${score} ${band}`, style: claim.queued ? BAND_STYLES[band] : 'dim' },
    { text: printable(sourceInWords(claim)), style: dim },
    { text: printable(claim.text), style: dim },
  ];
  if (width >= WIDE) {
    const rest = [claim.kind, claim.basis, why].map((text) => ({ text, style: dim }));
    return row(columns, [...first, ...rest], paint);
  }
  const indent = widthOfAll(columns.slice(0, 2)) + 2;
  const below: Column[] = [
    { title: '', width: indent - 2 },
    { title: '', width: width - indent },
  ];
  return [
    ...row(columns, [...first, { text: [claim.kind, claim.basis], style: dim }], paint),
    ...row(below, [{ text: '' }, { text: why, style: 'dim' }], paint),
    '',
  ];
}
