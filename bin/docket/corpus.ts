import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { corpusFile, obstacleTo } from '../corpus/corpus-file.ts';
import { readChecked } from '../corpus/read-checked.ts';
import { counted } from '../support/counted.ts';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';

const HELP = `
Each file is an article's text with its claims marked as people corrected them, in the format of bench/corpus/GUIDE.md: to train the claim finder on, or to
measure it by. Only articles are written that people have been through: each queued claim was ruled, dismissed or joined. The files hold whole articles
and names of sources: keep them where the newsroom keeps its copy. No notes, rulings or drafts are in them.

Examples:
  docket corpus --to checked/`;

/** `docket corpus`: writes what people made of articles as training data. */
export const corpusCommand = (): Command =>
  withCloud(new Command('corpus').description('Write articles with their claims as people corrected them, as training data.'))
    .requiredOption('--to <folder>', 'where the files go, one an article')
    .addHelpText('after', HELP)
    .action(async ({ to, ...options }: CloudOptions & { readonly to: string }) => {
      const cloud = await findCloud(options);
      const { articles, left } = await readChecked(cloud, cloud.outputs.ArticleBucketName);
      await mkdir(to, { recursive: true });
      let written = 0;
      for (const checked of articles) {
        const obstacle = obstacleTo(checked.article);
        if (obstacle !== null) process.stderr.write(`docket: ${checked.id} was left out: ${obstacle}\n`);
        else {
          await writeFile(join(to, `${checked.id}.txt`), corpusFile(checked));
          written++;
        }
      }
      process.stdout.write(`${counted(written, 'article')} in ${to}; ${left} that nobody has been through\n`);
    });
