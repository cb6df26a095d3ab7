import { languageName } from '../../functions/domain/article/language/searched-language.ts';
import type { Intake } from '../../functions/ledger/articles/intakes.ts';
import type { Look } from '../support/terminal/look.ts';
import { printable } from '../support/terminal/printable.ts';
import { row, widthOfAll } from '../support/terminal/rows.ts';
import { inWords } from '../upload/outcome.ts';

/** Uploads and what became of each, as lines: when, the article's id or else the upload's, its headline or else its key, and the outcome. */
export function listOfUploads(intakes: readonly Intake[], { width, paint }: Look): string[] {
  const when = { title: 'received', width: 16 };
  const id = { title: 'id', width: 19 };
  const left = width - widthOfAll([when, id]) - 4;
  const article = { title: 'article', width: Math.floor(left / 2) };
  const columns = [when, id, article, { title: 'what became of it', width: left - article.width }];
  const heads = columns.map(({ title }) => ({ text: title, style: 'dim' as const }));
  return [
    ...row(columns, heads, paint),
    ...intakes.flatMap((intake) => {
      const { ok, text } = inWords(intake);
      const { headline, language } = intake.summary ?? { headline: null, language: 'en' };
      return row(
        columns,
        [
          { text: minute(intake.receivedAt), style: 'dim' },
          { text: intake.articleId ?? intake.id },
          { text: printable(`${headline ?? intake.object.key}${language === 'en' ? '' : ` (${languageName(language)})`}`) },
          { text: printable(text), style: ok ? undefined : 'yellow' },
        ],
        paint,
      );
    }),
  ];
}

/** A time to the minute, in UTC. */
const minute = (iso: string): string => iso.slice(0, 16).replace('T', ' ');
