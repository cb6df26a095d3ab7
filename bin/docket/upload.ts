import { Command } from 'commander';
import { findCloud, withCloud } from '../support/cloud.ts';
import type { CloudOptions } from '../support/cloud.ts';
import { deskId } from '../support/desks.ts';
import { uploadAll } from '../upload/upload-all.ts';

type UploadOptions = CloudOptions & { readonly desk?: string; readonly wait: boolean };

const HELP = `
Files that cannot be read, or not as articles, are told on stderr; the others are uploaded all the same. Exit code 1 where there was one.

Examples:
  docket upload my-article.txt
  docket upload --desk world wire/*.html
  docket upload --stage staging --no-wait archive/*.txt`;

/** `docket upload FILE…`: puts articles into the bucket and tells what became of each. */
export const uploadCommand = (): Command =>
  withCloud(
    new Command('upload').description('Upload articles and tell what became of each.').argument('<file...>', 'text, HTML or Markdown'),
  )
    .option('--desk <name>', 'the desk that is to have them, whatever their subject', deskId)
    .option('--no-wait', 'do not wait for the claims')
    .addHelpText('after', HELP)
    .action(async (files: string[], { desk, wait, ...options }: UploadOptions) => {
      const cloud = await findCloud(options);
      const folder = desk === undefined ? 'incoming' : `incoming/${desk}`;
      let done = 0;
      await uploadAll(cloud, files, { folder, wait }, (file, { ok, text }) => {
        done++;
        const progress = files.length > 1 ? `[${done}/${files.length}] ` : '';
        (ok ? process.stdout : process.stderr).write(`${progress}${file}: ${text}\n`);
        if (!ok) process.exitCode = 1;
      });
    });
