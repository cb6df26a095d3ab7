import { Command, Option } from 'commander';
import { eraseArticle, readArticleData } from '../erase/erase-article.ts';
import { erasePerson, readPersonData } from '../erase/erase-person.ts';
import { listErasures, WHY } from '../erase/erasure.ts';
import type { Demand } from '../erase/erasure.ts';
import { otherLedgers } from '../erase/other-ledgers.ts';
import { askOnTerminal } from '../support/ask.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { Cloud, CloudOptions } from '../support/cloud.ts';
import { UserError } from '../support/failure.ts';

type EraseOptions = CloudOptions & Pick<Demand, 'by' | 'why'> & { readonly dryRun?: boolean; readonly yes?: boolean };

const HELP = `
Erased is gone for good, in every version; both tables can be restored to before it for 35 days more. After a restore (docs/restoring.md) the tables that
are no longer in use keep it: it names them, and they have to be deleted. Each claim's chain of audit events says that something was erased, by whom and why,
and docket audit verifies it as before. docs/data-protection.md says what stays.

Examples:
  docket erase article ugq7nb3cz2kx5wpd --by 24c8f4e8-… --why legal-order --dry-run
  docket erase article ugq7nb3cz2kx5wpd --by 24c8f4e8-… --why legal-order --rulings
  docket erase person 7d0be1c2-… --by 24c8f4e8-… --why person-left
  docket erase list --stage production`;

const demanding = (name: string, description: string): Command =>
  withCloud(new Command(name).description(description))
    .requiredOption('--by <id>', 'the id of whoever has it erased, for the audit')
    .addOption(new Option('--why <reason>', 'for the audit').choices(WHY).makeOptionMandatory())
    .option('--dry-run', 'only tell what there is')
    .option('--yes', 'do not ask')
    .addHelpText('after', HELP);

/** `docket erase article|person|list`: takes somebody's data out of the record, which stays whole. */
export const eraseCommand = (): Command =>
  new Command('erase')
    .description('Erase an article’s words, or a person’s name, without breaking the record.')
    .addHelpText('after', HELP)
    .addCommand(
      demanding('article', 'Erase an article’s words, and its claims’: as uploaded, as parsed, and in the ledger.')
        .argument('<id>', 'the article’s id')
        .option(
          '--rulings',
          'also what people wrote about its claims: reviews, verdicts, reasons, evidence with its files, notes, contacts',
        )
        .action(async (id: string, { rulings = false, ...options }: EraseOptions & { readonly rulings?: boolean }) => {
          const cloud = await findCloud(options);
          const data = await readArticleData(cloud, id);
          const found = `article ${id}: ${counted(data.claims.size, 'claim')}, ${counted(data.uploads.length, 'upload')}`;
          await ifMeant(cloud, found, options, async (demand) => {
            const { items = 0, objects = 0 } = await eraseArticle(cloud, data, rulings, demand);
            return `Erased ${found}, ${counted(items, 'item')} of the ledger, ${counted(objects, 'version')} of objects. Claims that wait still do: dismiss them.`;
          });
        }),
    )
    .addCommand(
      demanding('person', 'Have another name stand wherever somebody’s stood, and delete what is about them alone.')
        .argument('<id>', 'the person’s id')
        .action(async (id: string, options: EraseOptions) => {
          const cloud = await findCloud(options);
          const data = await readPersonData(cloud, id);
          const found = `person ${id}: named on ${counted(data.claims.size, 'claim')} and ${counted(data.others.length, 'other item')}, ${counted(data.own.length, 'item')} of their own`;
          await ifMeant(cloud, found, options, async (demand) => {
            await erasePerson(cloud, data, demand);
            return `Erased ${found}. Texts in which somebody wrote their name stay; so does their user in Cognito, until an admin deletes it.`;
          });
        }),
    )
    .addCommand(
      withCloud(new Command('list').description('Print every erasure, oldest first: when, what, by whom, why.')).action(
        async (options: CloudOptions) => {
          const { ledger } = await findCloud(options);
          for (const { at, what, subject, by, why } of await listErasures(ledger))
            process.stdout.write(`${at}\t${what} ${subject}\t${by}\t${why}\n`);
        },
      ),
    );

async function ifMeant(
  { ledger }: Cloud,
  found: string,
  { by, why, dryRun = false, yes = false }: EraseOptions,
  erase: (demand: Demand) => Promise<string>,
): Promise<void> {
  const others = await otherLedgers(ledger);
  if (others.length > 0) {
    process.stderr.write(
      `docket: nothing is erased in ${others.join(', ')}, which a restore left behind or made. What it holds stays until it is deleted: docs/restoring.md, Old tables.\n`,
    );
  }
  if (dryRun) {
    process.stdout.write(`Would erase ${found}.\n`);
    return;
  }
  const answer = yes ? 'erase' : await askOnTerminal(`Erase ${found} for good? Type “erase”: `);
  if (answer?.trim() !== 'erase')
    throw new UserError(answer === undefined ? 'There is nobody to ask here: add --yes.' : 'Nothing was erased.');
  process.stdout.write(`${await erase({ by, why, now: new Date() })}\n`);
}
