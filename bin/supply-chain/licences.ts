import type { LockedPackage } from './lock-file.ts';

/** Licences, by their SPDX names, of what is deployed: each lets its code be used in a product under another licence. */
const OF_WHAT_SHIPS: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/** Besides, of what only builds, tests and runs this on a laptop: to use such a program asks nothing of what is made with it. */
const OF_TOOLS: ReadonlySet<string> = new Set([...OF_WHAT_SHIPS, 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0']);

/**
 * What is wrong with the licences of packages.
 * @param bundled paths of packages in the functions' bundles, whatever the lock file takes them for
 */
export const licenceProblems = (packages: readonly LockedPackage[], bundled: ReadonlySet<string>): string[] =>
  packages.flatMap(({ path, license, dev }) => {
    const ships = !dev || bundled.has(path);
    if (license === undefined) return [`${path} names no licence`];
    return isAllowed(license, ships ? OF_WHAT_SHIPS : OF_TOOLS)
      ? []
      : [`${path} is under ${license}, which ${ships ? 'what is deployed' : 'a tool'} here may not be`];
  });

/** Of alternatives one must be allowed, of what applies together all. @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(plain)) return false;
  return plain.split(' OR ').some((one) => one.split(' AND ').every((name) => allowed.has(name)));
}
