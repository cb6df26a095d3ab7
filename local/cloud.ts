import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AlarmWatch } from './alarms/alarm-watch.ts';
import type { WatchedAlarm } from './alarms/alarm-watch.ts';
import { ofInvocation, ofRequest } from './alarms/aws-metrics.ts';
import { collectQueues } from './alarms/collect-queues.ts';
import { measuredIn } from './alarms/embedded-metrics.ts';
import type { Measured } from './alarms/embedded-metrics.ts';
import { Figures } from './alarms/figures.ts';
import { lookEvery } from './alarms/look-every.ts';
import { Clock } from './clock.ts';
import { atMost, Closing, comesTrue } from './closing.ts';
import type { IndexLagOptions } from './dynamodb/server.ts';
import { deployFiles } from './edge/deploy-files.ts';
import { Edge } from './edge/edge.ts';
import { CallCounts } from './endpoint/calls.ts';
import { Faults } from './endpoint/faults.ts';
import { QueueMapping } from './events/queue-mapping.ts';
import { Schedules } from './events/schedules.ts';
import { FrontDoor } from './front-door.ts';
import { Deployments } from './functions/deployments.ts';
import { FunctionHost } from './functions/function-host.ts';
import { putIntoService } from './functions/put-into-service.ts';
import type { Released } from './functions/put-into-service.ts';
import type { AwsAccess } from './functions/function-definition.ts';
import type { LogLine } from './functions/function-logs.ts';
import { Gateway } from './gateway/gateway.ts';
import { routesOf } from './gateway/routes-of.ts';
import { listen } from './listen.ts';
import { CLOUDFRONT, principalOf, signerOf } from './permissions/callers.ts';
import { refusalOf } from './permissions/refusal.ts';
import { checkServiceCalls } from './permissions/service-calls.ts';
import { announceCloud, withdrawCloud } from './running-cloud-file.ts';
import { OtherServices } from './services/other/other-services.ts';
import type { OtherAccess } from './services/other/other-services.ts';
import { OwnServices } from './services/own-services.ts';
import { s3Client } from './services/s3-client.ts';
import { endpointOf } from './services/service-endpoints.ts';
import type { Services } from './services/services.ts';
import { issueToken } from './sign-in/issue-token.ts';
import type { TokenRequest } from './sign-in/issue-token.ts';
import { ofUserPool } from './sign-in/of-user-pool.ts';
import type { OfferedPeople } from './sign-in/of-user-pool.ts';
import { SIGN_IN_PATH, SignIn } from './sign-in/sign-in.ts';
import { readAssembly } from './template/assembly.ts';
import { readTemplate } from './template/read-template.ts';
import type { CloudModel } from './template/read-template.ts';
import { ACCOUNT_ID, REGION } from './template/values/pseudo-parameters.ts';

export interface CloudOptions {
  /** Folder of the cloud assembly, as `cdk synth` or {@link synthesize} writes it. */
  readonly assembly: string;
  /** Where everything is kept that must survive a restart. One cloud at a time. */
  readonly dataDir: string;
  /** 4566 and 4700 where left out; 0 takes a free one. */
  readonly ports?: { readonly aws?: number; readonly api?: number };
  /** Gets each line that functions write, besides the files under `logs/`. */
  readonly log?: (line: LogLine) => void;
  /** What is to go wrong; more can be planned later. */
  readonly faults?: Faults;
  /** Lets indexes follow late, as they do on AWS. */
  readonly indexLag?: IndexLagOptions;
  /** False leaves functions alone that the clock would call, and alarms that it would look at. */
  readonly schedules?: boolean;
  /** Is told of each alarm of the stack that is raised or over. */
  readonly onAlarm?: (alarm: WatchedAlarm) => void;
  /** Who can be chosen on the sign-in page, and what becomes of somebody who is made up there. */
  readonly people?: OfferedPeople;
  /** Somebody else's S3, SQS and DynamoDB, in place of ours. Faults, counts and index lag are ours only. */
  readonly otherServices?: OtherAccess;
}

/** The laptop's cloud, running. */
export interface Cloud {
  /** Of the AWS services. */
  readonly endpoint: string;
  /** How functions reach them. */
  readonly aws: AwsAccess;
  readonly apiUrl: string;
  readonly region: string;
  /** The stack's outputs. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The stack as the laptop read it; what it does nothing about is in its warnings. */
  readonly model: CloudModel;
  readonly host: FunctionHost;
  readonly faults: Faults;
  readonly calls: CallCounts;
  /** The stack's alarms, judged by what the laptop measures. */
  readonly alarms: AlarmWatch;
  /** How releases that come in step by step stand. They move on, and back, whenever the alarms are looked at. */
  readonly deployments: Deployments;
  /**
   * Puts other code of a function into service, as a deployment does: as a version of its own where it has an alias, which the alarms on new versions
   * watch from now on; step by step where the stack says so.
   * @param name the function's name or logical id
   * @param code folder of its bundle
   * @throws UnknownFunction
   */
  release(name: string, code: string): Released;
  /** A token that the API takes. */
  issueToken(request: TokenRequest): Promise<string>;
  /** Moves the time of SQS, DynamoDB and the API on: hidden messages show, items, tokens and leases expire. Functions themselves keep the machine's time. */
  advance(milliseconds: number): void;
  /** Resolves when no function is at work and no queue that one reads has anything to receive, or the time is up: whether it came to rest. */
  atRest(milliseconds: number): Promise<boolean>;
  /** Resolves when the queues that functions read are empty, what waits for another attempt included, or the time is up: whether they are. */
  emptied(milliseconds: number): Promise<boolean>;
  /** Takes no more work, finishes what it can in two seconds, and closes. Idempotent. */
  stop(): Promise<void>;
}

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
  const figures = new Figures(clock.now);
  const keep = (measured: readonly Measured[]): void => {
    for (const { value, ...metric } of measured) figures.add(metric, value);
  };

  let host: FunctionHost | undefined;
  let alarms: AlarmWatch | undefined;
  let policed: CloudModel | undefined;
  const services: Services =
    options.otherServices === undefined
      ? await OwnServices.open({
          dataDir,
          port: ports.aws,
          faults,
          calls,
          indexLag: options.indexLag,
          host: () => host,
          alarms: () => alarms,
          functions: {
            nameOf: (id) => host?.functionOf(id)?.name,
            refusal: (accessKeyId, service, operation, request) => {
              const signer = signerOf(operation, request, accessKeyId);
              // Without a signature the services themselves refuse.
              if (policed === undefined || signer === '') return undefined;
              return refusalOf(policed.policies, principalOf(signer, policed), service, operation, request);
            },
            mayList: (accessKeyId, bucket) =>
              policed === undefined ||
              policed.policies.judge(principalOf(accessKeyId, policed), { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}` })
                .allowed,
            kill: async (name, id) => host?.kill(name, id),
          },
        })
      : new OtherServices(options.otherServices);
  closing.add(() => services.close());

  const { queueUrl, queueArn } = services;
  const versions = new Map<string, string>();
  const versionOf = (name: string): string => versions.get(name) ?? '1';
  const s3Url = endpointOf(services.aws, 's3');
  const read = () => readTemplate(assembly, { apiUrl: api.url, issuer, s3Url, queueUrl, queueArn, versionOf });
  await services.define(read());
  // Once more: only now the queues' addresses are known, where they are not ours.
  const model = read();
  checkServiceCalls(model);
  policed = model;

  const running = await FunctionHost.start({
    functions: model.functions,
    aws: services.aws,
    logFolder: join(dataDir, 'logs'),
    onLine: (line) => {
      keep(measuredIn(line.line));
      options.log?.(line);
    },
    onInvoked: (invoked) => keep(ofInvocation(invoked)),
  });
  host = running;
  closing.add(() => running.stop());

  const s3 = s3Client(services.aws, 'page');
  closing.add(async () => s3.destroy());
  for (const deployment of model.deployments) await deployFiles(s3, deployment);

  const signIn = await SignIn.open({ dataDir, issuer, ...ofUserPool(model.userPool, options.people) });
  const invoke = (name: string, event: unknown) => running.invoke(name, event);
  const gateway = new Gateway({
    apiId: model.httpApi?.id ?? '',
    accountId: ACCOUNT_ID,
    routes: routesOf(model.httpApi, issuer, signIn.keys),
    invoke,
    now: clock.now,
    onAnswered: (answered) => keep(ofRequest(model.httpApi?.id ?? '', answered)),
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

  const queueNames = model.queues.map(({ name }) => name);
  const deployments = new Deployments(clock.now);
  const watch = new AlarmWatch({
    alarms: model.alarms,
    figures,
    now: clock.now,
    collect: () => collectQueues(queueNames, services.queues, figures),
    onLooked: (raised) => deployments.heed(raised.map(({ definition }) => definition.name)),
    ...(options.onAlarm === undefined ? {} : { onChange: options.onAlarm }),
  });
  alarms = watch;
  if (options.schedules !== false) closing.add(lookEvery(watch, LOOK_MILLISECONDS));

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

  const waiting = () => Promise.all(model.mappings.map(({ queue }) => services.queues.attributes(queue.name)));
  const nothingWaits = async (): Promise<boolean> => (await waiting()).every(({ visible }) => visible === 0);
  return {
    endpoint: services.aws.endpoint,
    aws: services.aws,
    apiUrl: api.url,
    region: REGION,
    outputs: model.outputs,
    model,
    host: running,
    faults,
    calls,
    alarms: watch,
    deployments,
    release: (name, code) => {
      const hosted = running.function(name);
      const release = model.releases.find(({ alias }) => alias.functionName === hosted.definition.name);
      const released = putIntoService(hosted, code, release?.canary?.share);
      versions.set(hosted.definition.name, released.version);
      watch.redefine(read().alarms);
      if (release?.canary !== undefined) deployments.begin(hosted, release, released);
      return released;
    },
    issueToken: (request) => issueToken(dataDir, request),
    advance: (milliseconds) => {
      services.advance(milliseconds);
      clock.advance(milliseconds);
      for (const mapping of mappings) mapping.lookAgain();
    },
    atRest: (milliseconds) =>
      comesTrue(milliseconds, async () => !mappings.some(({ busy }) => busy) && !running.anyBusy() && (await nothingWaits())),
    emptied: (milliseconds) =>
      comesTrue(milliseconds, async () =>
        (await waiting()).every(({ visible, notVisible, delayed }) => visible + notVisible + delayed === 0),
      ),
    stop: () => closing.close(),
  };
}
