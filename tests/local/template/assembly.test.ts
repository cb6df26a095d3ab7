import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAssembly } from '../../../local/template/assembly.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TEMPLATE = { Resources: { Bucket: { Type: 'AWS::S3::Bucket' } } };
const MANIFEST = {
  version: '55.0.0',
  artifacts: {
    'Desk.assets': { type: 'cdk:asset-manifest', properties: { file: 'Desk.assets.json' } },
    Desk: { type: 'aws:cloudformation:stack', properties: { templateFile: 'Desk.template.json' } },
    Tree: { type: 'cdk:tree', properties: { file: 'tree.json' } },
  },
};
const ASSETS = {
  files: { abc: { source: { path: 'asset.abc', packaging: 'zip' }, destinations: { here: { bucketName: 'b', objectKey: 'abc.zip' } } } },
};

async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await temporaryFolder();
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), JSON.stringify(content))));
  return folder;
}

it('finds the stack’s template and where its assets are', async () => {
  const folder = await folderOf({ 'manifest.json': MANIFEST, 'Desk.template.json': TEMPLATE, 'Desk.assets.json': ASSETS });
  const { stackName, template, assets } = await readAssembly(folder);
  expect(stackName).toBe('Desk');
  expect(template.Resources).toEqual({ Bucket: { Type: 'AWS::S3::Bucket', Properties: {} } });
  expect(Object.fromEntries(assets)).toEqual({ 'abc.zip': join(folder, 'asset.abc') });
});

it('runs one stack, and says so where there are none or several', async () => {
  const { Desk } = MANIFEST.artifacts;
  await expect(readAssembly(await folderOf({ 'manifest.json': { artifacts: {} } }))).rejects.toThrow(
    'the laptop runs one stack, but the app has 0',
  );
  await expect(readAssembly(await folderOf({ 'manifest.json': { artifacts: { Desk, Other: Desk } } }))).rejects.toThrow('the app has 2');
});

it('says which file is missing or wrong', async () => {
  await expect(readAssembly(await folderOf({}))).rejects.toThrow('manifest.json: cannot be read');
  const folder = await folderOf({
    'manifest.json': MANIFEST,
    'Desk.template.json': { Resources: { Bucket: {} } },
    'Desk.assets.json': ASSETS,
  });
  await expect(readAssembly(folder)).rejects.toThrow('Desk.template.json: Resources.Bucket.Type');
});
