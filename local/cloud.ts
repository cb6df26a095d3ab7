import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ofInvocation, ofRequest } from './alarms/aws-metrics.ts';
import { measuredIn } from './alarms/embedded-metrics.ts';
import { lookEvery } from './alarms/look-every.ts';
import { Clock } from './clock.ts';
import { atMost, Closing, comesTrue } from './closing.ts';
import type { Cloud, CloudOptions } from './cloud/types.ts';
import { openServices } from './cloud/open-services.ts';
import type { BroughtUpLater } from './cloud/open-services.ts';
import { Releases } from './cloud/releases.ts';
import { Watching } from './cloud/watching.ts';
import { deployFiles } from './edge/deploy-files.ts';
import { Edge } from './edge/edge.ts';
import { CallCounts } from './endpoint/calls.ts';
import { Faults } from './endpoint/faults.ts';
import { QueueMapping } from './events/queue-mapping.ts';
import { Schedules } from './events/schedules.ts';
import { FrontDoor } from './front-door.ts';
import { FunctionHost } from './functions/function-host.ts';
import { Gateway } from './gateway/gateway.ts';
import { routesOf } from './gateway/routes-of.ts';
import { listen } from './listen.ts';
import { CLOUDFRONT } from './permissions/callers.ts';
import { checkServiceCalls } from './permissions/service-calls.ts';
import { announceCloud, withdrawCloud } from './running-cloud-file.ts';
import { s3Client } from './services/s3-client.ts';
import { endpointOf } from './services/service-endpoints.ts';
import { issueToken } from './sign-in/issue-token.ts';
import { ofUserPool } from './sign-in/of-user-pool.ts';
import { SIGN_IN_PATH, SignIn } from './sign-in/sign-in.ts';
import { readAssembly } from './template/assembly.ts';
import { readTemplate } from './template/read-template.ts';
import { ACCOUNT_ID, REGION } from './template/values/pseudo-parameters.ts';

export type { Cloud, CloudOptions } from './cloud/types.ts';

const DEFAULT_PORTS = { aws: 4566, api: 4700 };
/** Request line and headers, as HTTP APIs take them: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
const HEADER_LIMIT_BYTES = 10_240;
const GRACE_MILLISECONDS = 1500;
/** Alarms look at whole minutes, so this is how late they may be. */
const LOOK_MILLISECONDS = 10_000;

/**
 * Brings a stack to life on this machine.
 * @throws TemplateMistake where the stack makes no sense; PortTaken
 */
export async function startCloud(options: CloudOptions): Promise<Cloud> {
  const closing = new Closing();
  try {
    return await start(options, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function start({ dataDir, ...options }: CloudOptions, closing: Closing): Promise<Cloud> {
  const ports = { ...DEFAULT_PORTS, ...options.ports };
  const faults = options.faults ?? new Faults();
  const calls = new CallCounts();
  await mkdir(dataDir, { recursive: true });
  const assembly = await readAssembly(options.assembly);

  const frontDoor = new FrontDoor();
  const api = await listen(ports.api, (request, response) => frontDoor.handle(request, response), { maxHeaderSize: HEADER_LIMIT_BYTES });
  closing.add(() => api.close());
  const issuer = `${api.url}${SIGN_IN_PATH}`;

  const clock = new Clock();
  const watching = new Watching(clock.now);
  const later: BroughtUpLater = {};
  const services = await openServices({ ...options, dataDir, port: ports.aws, faults, calls }, later);
  closing.add(() => services.close());

  const { queueUrl, queueArn } = services;
  const releases = new Releases();
  const s3Url = endpointOf(services.aws, 's3');
  const read = () => readTemplate(assembly, { apiUrl: api.url, issuer, s3Url, queueUrl, queueArn, versionOf: releases.versionOf });
  await services.define(read());
  // Once more: only now the queues' addresses are known, where they are not ours.
  const model = read();
  checkServiceCalls(model);
  later.policed = model;

  const host = await FunctionHost.start({
    functions: model.functions,
    aws: services.aws,
    logFolder: join(dataDir, 'logs'),
    environments: options.environments,
    onLine: (line) => {
      watching.keep(measuredIn(line.line));
      options.log?.(line);
    },
    onInvoked: (invoked) => watching.keep(ofInvocation(invoked)),
  });
  later.host = host;
  closing.add(() => host.stop());

  const s3 = s3Client(services.aws, 'page');
  closing.add(async () => s3.destroy());
  for (const deployment of model.deployments) await deployFiles(s3, deployment);

  const signIn = await SignIn.open({ dataDir, issuer, ...ofUserPool(model.userPool, options.people) });
  const invoke = (name: string, event: unknown) => host.invoke(name, event);
  const gateway = new Gateway({
    apiId: model.httpApi?.id ?? '',
    accountId: ACCOUNT_ID,
    routes: routesOf(model.httpApi, issuer, signIn.keys),
    invoke,
    now: clock.now,
    onAnswered: (answered) => watching.keep(ofRequest(model.httpApi?.id ?? '', answered)),
  });
  const { distribution } = model;
  const asCloudFront = s3Client(services.aws, CLOUDFRONT);
  closing.add(async () => asCloudFront.destroy());
  frontDoor.open({ gateway, signIn, edge: distribution && new Edge({ distribution, gateway, s3: asCloudFront }), url: api.url });

  const mappings = model.mappings.map(
    (definition) =>
      new QueueMapping({ definition, reader: services.queues, region: REGION, invoke: (event) => invoke(definition.target, event) }),
  );
  const schedules = new Schedules({
    schedules: options.schedules === false ? [] : model.schedules,
    accountId: ACCOUNT_ID,
    region: REGION,
    invoke,
  });
  closing.add(() => atMost(GRACE_MILLISECONDS, Promise.all([api.drain(), schedules.stop(), ...mappings.map((mapping) => mapping.stop())])));

  const alarms = watching.alarmsOf(model, services, options.onAlarm);
  later.alarms = alarms;
  if (options.schedules !== false) closing.add(lookEvery(alarms, LOOK_MILLISECONDS));

  await announceCloud(dataDir, {
    outputs: model.outputs,
    endpoint: services.aws.endpoint,
    ...(services.aws.endpoints === undefined ? {} : { endpoints: services.aws.endpoints }),
    apiUrl: api.url,
    issuer,
    region: REGION,
    pid: process.pid,
  });
  closing.add(() => withdrawCloud(dataDir));

  const { deployments } = watching;
  const waiting = () => Promise.all(model.mappings.map(({ queue }) => services.queues.attributes(queue.name)));
  const nothingWaits = async (): Promise<boolean> => (await waiting()).every(({ visible }) => visible === 0);
  return {
    endpoint: services.aws.endpoint,
    aws: services.aws,
    apiUrl: api.url,
    region: REGION,
    outputs: model.outputs,
    model,
    host,
    faults,
    calls,
    alarms,
    deployments,
    release: (name, code) => releases.release(name, code, { host, alarms, deployments, releases: model.releases, read }),
    issueToken: (request) => issueToken(dataDir, request),
    advance: (milliseconds) => {
      services.advance(milliseconds);
      clock.advance(milliseconds);
      for (const mapping of mappings) mapping.lookAgain();
    },
    atRest: (milliseconds) =>
      comesTrue(milliseconds, async () => !mappings.some(({ busy }) => busy) && !host.anyBusy() && (await nothingWaits())),
    emptied: (milliseconds) =>
      comesTrue(milliseconds, async () =>
        (await waiting()).every(({ visible, notVisible, delayed }) => visible + notVisible + delayed === 0),
      ),
    stop: () => closing.close(),
  };
}
