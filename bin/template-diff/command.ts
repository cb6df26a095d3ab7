import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { STAGE_NAMES } from '../../config/stages.ts';
import { asMarkdown } from './as-markdown.ts';
import { difference } from './difference.ts';
import { handOver } from './hand-over.ts';
import { synthesizeTree } from './synthesize-tree.ts';

interface DiffOptions {
  readonly base: string;
  readonly stage: readonly string[];
}

const HELP = `
Both trees are synthesized here; no AWS account is asked, and none is needed. What is deployed may be older than the base: "npm run deploy -- --check" compares with that.

Example:
  git worktree add build/base main && (cd build/base && npm ci)
  npm run template-diff -- --base build/base`;

/** `npm run template-diff`. */
export const templateDiffCommand = (): Command =>
  new Command('template-diff')
    .description('Prints what this tree changes in the stack, compared with another tree of the project, as Markdown.')
    .requiredOption('--base <folder>', 'the other tree, with its packages installed')
    .addOption(new Option('--stage <names...>', 'stages of config/stages.ts').choices(STAGE_NAMES).default(['staging', 'production']))
    .allowExcessArguments(false)
    .exitOverride()
    .addHelpText('after', HELP)
    .action(async ({ base, stage: stages }: DiffOptions) => {
      const folder = await mkdtemp(join(tmpdir(), 'template-diff-'));
      try {
        const differences = new Map<string, string>();
        for (const stage of stages) {
          const [before, after] = [join(folder, stage, 'before'), join(folder, stage, 'after')];
          await synthesizeTree(resolve(base), stage, before);
          await synthesizeTree(process.cwd(), stage, after);
          differences.set(stage, await difference(stage, before, after));
        }
        const markdown = asMarkdown(differences);
        process.stdout.write(markdown);
        await handOver(markdown, process.env);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
