import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DataFolderInUse, lockDataFolder, resetDataFolder } from '../../../local/start/data-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const MODULE = fileURLToPath(new URL('../../../local/start/data-folder.ts', import.meta.url));

describe('a data folder', () => {
  it('is one cloud’s at a time, and free again after it', async () => {
    const folder = join(await temporaryFolder(), 'made-on-demand');
    const lock = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toBeInstanceOf(DataFolderInUse);
    await lock.release();
    await (await lockDataFolder(folder)).release();
  });

  it('is not held by a process that was killed', async () => {
    const folder = await temporaryFolder();
    const script = `import { lockDataFolder } from ${JSON.stringify(MODULE)}; await lockDataFolder(${JSON.stringify(folder)}); console.log('locked'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    await expect(lockDataFolder(folder)).rejects.toBeInstanceOf(DataFolderInUse);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await (await lockDataFolder(folder)).release();
  });

  it('may have a path longer than a socket’s', async () => {
    const folder = join(await temporaryFolder(), 'x'.repeat(120));
    const lock = await lockDataFolder(folder);
    await expect(lockDataFolder(folder)).rejects.toBeInstanceOf(DataFolderInUse);
    await lock.release();
  });

  it('loses by a reset what a cloud kept, and nothing else', async () => {
    const folder = await temporaryFolder();
    for (const name of ['s3', 'sqs', 'dynamodb', 'sign-in', 'logs', 'assembly', 'letters'])
      await mkdir(join(folder, name, 'deep'), { recursive: true });
    for (const name of ['outputs.json', 'seeded', 'thesis.txt']) await writeFile(join(folder, name), '');
    await resetDataFolder(folder);
    expect((await readdir(folder)).toSorted()).toEqual(['letters', 'thesis.txt']);
  });
});
