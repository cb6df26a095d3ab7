import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { buildPage } from '../lib/bundling/build-page.ts';
import { bundleFunctions } from '../lib/bundling/bundle-functions.ts';
import { licenceProblems } from './supply-chain/licences.ts';
import { lockedPackages } from './supply-chain/lock-file.ts';
import { originProblems, scriptProblems } from './supply-chain/origins.ts';
import { secretsInFolder, secretsInTree } from './supply-chain/scan-files.ts';

/** Holds what comes from others, and what goes out, to what is written down about it. Needs no network. */

const root = fileURLToPath(new URL('..', import.meta.url));
const Project = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

const packages = await lockedPackages(root);
const { allowScripts } = Project.parse(JSON.parse(await readFile(`${root}package.json`, 'utf8')));
const npmrc = await readFile(`${root}.npmrc`, 'utf8');
const [bundles, page] = await Promise.all([bundleFunctions(), buildPage()]);
try {
  const bundled = new Set(
    Object.keys(bundles.metafile.inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const problems = [
    ...originProblems(packages),
    ...scriptProblems(packages, allowScripts, npmrc),
    ...licenceProblems(packages, bundled),
    ...(await secretsInTree(root)),
    ...(await Promise.all([page, ...Object.values(bundles.folders)].map((folder) => secretsInFolder(root, folder)))).flat(),
  ];
  for (const problem of problems) console.log(problem);
  console.log(`${packages.length} packages, ${bundled.size} of them in the functions’ bundles; ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  await bundles.remove();
}
