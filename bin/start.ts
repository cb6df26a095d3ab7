import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCloud } from '../local/cloud.ts';
import type { Cloud } from '../local/cloud.ts';
import { listen, PortTaken } from '../local/listen.ts';
import { findCloud } from '../local/running-cloud-file.ts';
import { EndpointsMissing, endpointsIn } from '../local/services/service-endpoints.ts';
import { DataFolderInUse, lockDataFolder, resetDataFolder } from '../local/start/data-folder.ts';
import { seedFirstRun } from '../local/start/first-run.ts';
import { startOptions } from '../local/start/options.ts';
import type { StartOptions } from '../local/start/options.ts';
import { alarmLine, report, warningOf } from '../local/start/report.ts';
import { SynthesisFailed, synthesize } from '../local/synthesize.ts';
import { TemplateMistake } from '../local/template/mistake.ts';
import { COLLEAGUES, enrol, offeredPeople } from './start/people.ts';
import { findCloud as findLedger } from './support/cloud.ts';

/** `npm start`: synthesizes the stack and brings it to life on this machine until it is told to stop. */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FIRST_RUN = ['samples/conflict.txt'];
const NEXT_SAMPLE = 'samples/health-scare.txt';
/** Stopping takes no longer, come what may. */
const LONGEST_STOP_MILLISECONDS = 2800;

async function run(options: StartOptions): Promise<void> {
  const began = Date.now();
  const lock = await lockDataFolder(options.data);
  if (options.reset) await resetDataFolder(options.data);
  const others = endpointsIn(process.env);
  await checkPorts(others === undefined ? [options.port, options.awsPort] : [options.port]);

  console.log('Synthesizing the stack …');
  const assembly = join(options.data, 'assembly');
  const remarks = await synthesize(assembly);
  if (remarks.trim() !== '') console.warn(remarks);

  const ledger = async () => (await findLedger({ data: options.data })).ledger;
  const cloud = await startCloud({
    assembly,
    dataDir: options.data,
    ports: { aws: options.awsPort, api: options.port },
    people: offeredPeople(ledger),
    log: (line) => {
      const shown = options.verbose ? `${line.function}: ${line.line}` : warningOf(line);
      if (shown !== undefined) console.log(shown);
    },
    onAlarm: (alarm) => console.log(alarmLine(alarm)),
    ...(others === undefined ? {} : { otherServices: { ...others, credentials: credentials() } }),
  });
  stopWhenTold(cloud, () => lock.release());

  for (const colleague of COLLEAGUES) await enrol(await ledger(), colleague);
  const seeded = await seedFirstRun(cloud, options.data, ROOT, FIRST_RUN);
  const seconds = (Date.now() - began) / 1000;
  console.log(report(cloud, { dataDir: options.data, sample: NEXT_SAMPLE, seeded, seconds, people: COLLEAGUES }));
}

/** Before the long work of synthesizing, not after it. @throws PortTaken */
async function checkPorts(ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    const listener = await listen(port, (_request, response) => response.destroy());
    await listener.close();
  }
}

/** For an endpoint that is not ours: what the environment says, else what LocalStack and moto take. */
const credentials = () => ({
  accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? 'test',
  secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? 'test',
});

function stopWhenTold(cloud: Cloud, afterwards: () => Promise<void>): void {
  let stopping = false;
  const stop = (): void => {
    // A terminal and npm may both pass the same Ctrl-C on.
    if (stopping) return;
    stopping = true;
    console.log('\nStopping …');
    setTimeout(() => process.exit(0), LONGEST_STOP_MILLISECONDS).unref();
    void cloud
      .stop()
      .then(afterwards)
      .finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}

/** What went wrong, for whom to put it right: a stack trace only for what nobody foresaw. */
async function explain(error: unknown, { data, port }: StartOptions): Promise<string> {
  if (error instanceof PortTaken) {
    const option = error.port === port ? '--port' : '--aws-port';
    return `${error.message} Stop that program, or choose another port: npm start -- ${option} ${error.port + 1}`;
  }
  if (error instanceof DataFolderInUse) {
    const running = await findCloud(data);
    const where = running === undefined ? '' : ` It is process ${running.pid}, its API is ${running.apiUrl}.`;
    return `${error.message}${where} Stop it, or run another beside it: npm start -- --data DIR --port N --aws-port N`;
  }
  if (error instanceof SynthesisFailed || error instanceof TemplateMistake || error instanceof EndpointsMissing) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// Which Node.js will do is said in package.json; what the AWS SDK thinks of it would only be in the way here.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
const options = startOptions(process.argv);
try {
  await run(options);
} catch (error) {
  console.error(await explain(error, options));
  process.exit(1);
}
