import { describe, expect, it } from 'vitest';
import { licenceProblems } from '../../../bin/supply-chain/licences.ts';
import { packagesIn } from '../../../bin/supply-chain/lock-file.ts';
import type { LockedPackage } from '../../../bin/supply-chain/lock-file.ts';
import { originProblems, scriptProblems } from '../../../bin/supply-chain/origins.ts';

const INTEGRITY = `sha512-${'A'.repeat(86)}==`;
const locked = (changes: Partial<LockedPackage> = {}): LockedPackage => ({
  path: 'node_modules/good',
  version: '1.2.3',
  license: 'MIT',
  integrity: INTEGRITY,
  link: false,
  inBundle: false,
  hasInstallScript: false,
  dev: false,
  ...changes,
});

it('reads the packages of others, not those of this repository', () => {
  const lock = {
    lockfileVersion: 3,
    packages: {
      '': { name: 'claim-docket' },
      web: { name: '@claim-docket/web' },
      'node_modules/@claim-docket/web': { resolved: 'web', link: true },
      'node_modules/zod': { version: '4.6.7', license: 'MIT' },
    },
  };
  expect(packagesIn(lock).map(({ path }) => path)).toEqual(['node_modules/zod']);
});

describe('where packages come from', () => {
  it('is npm’s registry, by their checksum', () => {
    expect(originProblems([locked(), locked({ resolved: 'https://registry.npmjs.org/good/-/good-1.2.3.tgz' })])).toEqual([]);
    const { integrity: _, ...inside } = locked({ inBundle: true });
    expect(originProblems([inside])).toEqual([]);
  });

  it.each<[what: string, changes: Partial<LockedPackage>, problem: RegExp]>([
    ['another registry', { resolved: 'https://registry.evil.example/good.tgz' }, /comes from https:\/\/registry\.evil\.example/],
    ['a registry that looks like it', { resolved: 'https://registry.npmjs.org.evil.example/good.tgz' }, /comes from/],
    ['a repository', { resolved: 'git+ssh://git@github.com/a/b.git#1' }, /comes from git/],
    ['a folder', { version: 'file:../good' }, /none of the registry’s/],
    ['no checksum', { integrity: '' }, /has no SHA-512/],
    ['an old checksum', { integrity: `sha1-${'A'.repeat(27)}=` }, /has no SHA-512/],
  ])('is not %s', (_, changes, problem) => {
    expect(originProblems([locked(changes)])).toEqual([expect.stringMatching(problem)]);
  });
});

describe('code that runs when packages are installed', () => {
  const NPMRC = '# why\nignore-scripts=true\n';
  const wants = locked({ path: 'node_modules/a/node_modules/@scope/native', hasInstallScript: true });

  it('is denied by name, and by npm as a whole', () => {
    expect(scriptProblems([locked(), wants], { '@scope/native': false }, NPMRC)).toEqual([]);
  });

  it.each([
    ['is new', {}, NPMRC, /@scope\/native runs a script/],
    ['was allowed', { '@scope/native': true }, NPMRC, /@scope\/native runs a script/],
    ['is gone', { '@scope/native': false, other: false }, NPMRC, /other wants to run no script/],
    ['npm would run', { '@scope/native': false }, '#ignore-scripts=true\n', /\.npmrc does not say/],
  ])('is told of where it %s', (_, allowScripts, npmrc, problem) => {
    expect(scriptProblems([wants], allowScripts, npmrc)).toEqual([expect.stringMatching(problem)]);
  });
});

describe('licences', () => {
  const problems = (license: string | undefined, changes: Partial<LockedPackage> = {}, bundled: readonly string[] = []) => {
    const { license: _, ...rest } = locked(changes);
    return licenceProblems([license === undefined ? rest : { ...rest, license }], new Set(bundled));
  };

  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)', 'MIT AND ISC AND BSD-3-Clause'])(
    'may be %s of what is deployed',
    (license) => {
      expect(problems(license)).toEqual([]);
    },
  );

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'MIT AND GPL-2.0-only',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    '(MIT AND (ISC OR GPL-3.0-only))',
  ])('may not be %s, of a tool neither', (license) => {
    expect(problems(license)).toEqual([expect.stringContaining('what is deployed here may not be')]);
    expect(problems(license, { dev: true })).toEqual([expect.stringContaining('a tool here may not be')]);
  });

  it('may be more of a tool, unless it is in a bundle', () => {
    expect(problems('MPL-2.0', { dev: true })).toEqual([]);
    expect(problems('MPL-2.0', { dev: true }, ['node_modules/good'])).toHaveLength(1);
    expect(problems('MPL-2.0')).toHaveLength(1);
  });

  it('must be named', () => {
    expect(problems(undefined)).toEqual(['node_modules/good names no licence']);
  });
});
