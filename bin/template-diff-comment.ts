import { Command } from 'commander';
import { runMain } from './support/main.ts';
import { leaveComment } from './template-diff/comment.ts';

/** `npm run template-diff:comment`, in a workflow: leaves on the pull request what `npm run template-diff` said. */
await runMain('template-diff:comment', process.argv.slice(2), () =>
  new Command('template-diff:comment')
    .description('Comments on PULL_REQUEST of GITHUB_REPOSITORY with DIFFERENCE, by GITHUB_TOKEN.')
    .allowExcessArguments(false)
    .exitOverride()
    .action(async () => console.log(`The comment was ${await leaveComment(process.env)}.`)),
);
