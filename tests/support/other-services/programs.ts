import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server of AWS services by somebody else, as a program of this machine. */
export interface OtherProgram {
  readonly name: string;
  readonly command: string;
  readonly args: (port: number) => readonly string[];
  /** Where to get it. */
  readonly install: string;
}

/** S3 and SQS. Port 0 takes a free one. */
export const MOTO: OtherProgram = {
  name: 'moto_server',
  command: 'moto_server',
  args: (port) => ['--host', '127.0.0.1', '--port', String(port)],
  install: "pip install 'moto[server,s3,sqs]'",
};

/** DynamoDB, in memory. */
export const DYNOXIDE: OtherProgram = {
  name: 'dynoxide',
  command: fileURLToPath(new URL('../../../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url)),
  args: (port) => ['serve', '--host', '127.0.0.1', '--port', String(port)],
  install: 'npm ci, on Linux x64',
};

/** Whether the program can be started here. */
export const isInstalled = ({ command }: OtherProgram): boolean => spawnSync(command, ['--help']).status === 0;
