import type { LockedPackage } from './lock-file.ts';

const REGISTRY = 'https://registry.npmjs.org/';
const VERSION = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;
const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==$/;

/** What is wrong with where packages come from: each is to come from npm's registry, in the very bytes that the lock file knows. */
export const originProblems = (packages: readonly LockedPackage[]): string[] =>
  packages.flatMap(({ path, version = '', resolved = REGISTRY, integrity = '', inBundle }) => [
    ...(VERSION.test(version) ? [] : [`${path} is of version “${version}”, which is none of the registry’s`]),
    ...(resolved.startsWith(REGISTRY) ? [] : [`${path} comes from ${resolved}, not from ${REGISTRY}`]),
    ...(INTEGRITY.test(integrity) || (inBundle && integrity === '') ? [] : [`${path} has no SHA-512 in the lock file`]),
  ]);

/**
 * What is wrong with code that packages want to run when they are installed: none may, and each that wants to is named, so that a new one is seen.
 * @param allowScripts of package.json, which newer npm goes by; older ones by `ignore-scripts` in .npmrc
 */
export function scriptProblems(
  packages: readonly LockedPackage[],
  allowScripts: Readonly<Record<string, boolean>>,
  npmrc: string,
): string[] {
  const wanting = new Set(
    packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path.replace(/^.*node_modules\//, '')),
  );
  return [
    ...[...wanting]
      .filter((name) => allowScripts[name] !== false)
      .map((name) => `${name} runs a script when it is installed: deny it in package.json, allowScripts`),
    ...Object.keys(allowScripts)
      .filter((name) => !wanting.has(name))
      .map((name) => `${name} wants to run no script: take it out of allowScripts`),
    ...(/^ignore-scripts=true$/m.test(npmrc) ? [] : ['.npmrc does not say ignore-scripts=true']),
  ];
}
