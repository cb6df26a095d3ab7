import type { AlarmWatch, WatchedAlarm } from '../alarms/alarm-watch.ts';
import type { IndexLagOptions } from '../dynamodb/server.ts';
import type { CallCounts } from '../endpoint/calls.ts';
import type { Faults } from '../endpoint/faults.ts';
import type { Deployments } from '../functions/deployments.ts';
import type { AwsAccess } from '../functions/function-definition.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import type { LogLine } from '../functions/function-logs.ts';
import type { Released } from '../functions/put-into-service.ts';
import type { OtherAccess } from '../services/other/other-services.ts';
import type { TokenRequest } from '../sign-in/issue-token.ts';
import type { OfferedPeople } from '../sign-in/of-user-pool.ts';
import type { CloudModel } from '../template/read-template.ts';

/** What cloud to start, and how. */
export interface CloudOptions {
  /** Folder of the cloud assembly, as `cdk synth` or `synthesize` writes it. */
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
  /** How many environments a function has at most, beyond which its work waits; 6 where it is left out. */
  readonly environments?: number;
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
