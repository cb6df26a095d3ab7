import { Command, InvalidArgumentError } from 'commander';
import { currentArticle, getArticle } from '../../functions/ledger/articles/articles.ts';
import { listIntakes } from '../../functions/ledger/articles/intake-list.ts';
import { getIntake } from '../../functions/ledger/articles/intakes.ts';
import type { Intake } from '../../functions/ledger/articles/intakes.ts';
import { getClaims } from '../../functions/ledger/claims/read-claims.ts';
import { getParsedDocument } from '../../functions/objects/parsed-documents.ts';
import { articleInWords } from '../articles/article-in-words.ts';
import { listOfUploads } from '../articles/list-of-uploads.ts';
import type { Cloud, CloudOptions } from '../support/cloud.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';
import { ownLook } from '../support/terminal/look.ts';

type ArticlesOptions = CloudOptions & { readonly last: number };

const MOST = 1000;
const PAGE = 100;

const HELP = `
Without an id: the last uploads and what became of each, newest first. With the id of an article, or of an upload (in-…): its record, its language,
and how each of its claims stands.

Examples:
  docket articles
  docket articles --last 100 --stage staging
  docket articles ugq7nb3cz2kx5wpd`;

function howMany(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > MOST) throw new InvalidArgumentError(`Give a number of 1 to ${MOST}.`);
  return number;
}

/** `docket articles [ID]`: the articles taken in, or one of them. */
export const articlesCommand = (): Command =>
  withCloud(new Command('articles').description('List the articles taken in, or show one.').argument('[id]', 'an article’s or upload’s id'))
    .option('--last <number>', 'how many uploads to list', howMany, 25)
    .addHelpText('after', HELP)
    .action(async (id: string | undefined, { last, ...options }: ArticlesOptions) => {
      const cloud = await findCloud(options);
      const lines = id === undefined ? await list(cloud, last) : await show(cloud, id);
      process.stdout.write(`${lines.join('\n')}\n`);
    });

async function list({ ledger }: Cloud, last: number): Promise<string[]> {
  const intakes: Intake[] = [];
  for (let next: string | null | undefined; next !== null && intakes.length < last;) {
    const page: Awaited<ReturnType<typeof listIntakes>> = await listIntakes(ledger, {
      limit: Math.min(PAGE, last - intakes.length),
      after: next,
    });
    intakes.push(...page.intakes);
    ({ next } = page);
  }
  return intakes.length === 0
    ? ['Nothing was uploaded yet. Upload an article with: docket upload FILE']
    : listOfUploads(intakes, ownLook());
}

async function show({ ledger, s3, outputs }: Cloud, id: string): Promise<string[]> {
  const intake = id.startsWith('in-') ? await getIntake(ledger, id) : undefined;
  const record = await getArticle(ledger, intake?.articleId ?? id);
  if (record === undefined) {
    if (intake !== undefined) return listOfUploads([intake], ownLook());
    throw new UserError(`There is no article ${id}. List them with: docket articles`);
  }
  const [document, claims, current] = await Promise.all([
    getParsedDocument(s3, outputs.ArticleBucketName, record.document),
    getClaims(ledger, record.claimIds),
    currentArticle(ledger, record.storyId),
  ]);
  return articleInWords({ record, document, claims, supersededBy: current === record.id ? null : (current ?? null) }, ownLook());
}
