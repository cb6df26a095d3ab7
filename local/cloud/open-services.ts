import type { AlarmWatch } from '../alarms/alarm-watch.ts';
import type { CallCounts } from '../endpoint/calls.ts';
import type { CallingFunctions } from '../endpoint/endpoint.ts';
import type { Faults } from '../endpoint/faults.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import { principalOf, signerOf } from '../permissions/callers.ts';
import { refusalOf } from '../permissions/refusal.ts';
import { OtherServices } from '../services/other/other-services.ts';
import { OwnServices } from '../services/own-services.ts';
import type { Services } from '../services/services.ts';
import type { CloudModel } from '../template/read-template.ts';
import type { CloudOptions } from './types.ts';

/** What the services look up as calls come in: the stack is read, and brought up, only once their addresses are known. */
export interface BroughtUpLater {
  host?: FunctionHost;
  alarms?: AlarmWatch;
  /** Nothing is refused before it is known. */
  policed?: CloudModel;
}

export interface OpenServicesOptions extends Pick<CloudOptions, 'dataDir' | 'indexLag' | 'otherServices'> {
  /** 0 takes a free one. */
  readonly port: number;
  readonly faults: Faults;
  readonly calls: CallCounts;
}

/**
 * Opens the services that the options name: somebody else's, or our own, which hold every call against the stack's policies.
 * @throws PortTaken; JournalCorrupt
 */
export async function openServices(options: OpenServicesOptions, later: BroughtUpLater): Promise<Services> {
  const { dataDir, port, faults, calls, indexLag, otherServices } = options;
  if (otherServices !== undefined) return new OtherServices(otherServices);
  return OwnServices.open({
    dataDir,
    port,
    faults,
    calls,
    indexLag,
    host: () => later.host,
    alarms: () => later.alarms,
    functions: policing(later),
  });
}

/** The functions as the endpoint knows them: by the stack's own policies. */
const policing = (later: BroughtUpLater): CallingFunctions => ({
  nameOf: (id) => later.host?.functionOf(id)?.name,
  refusal: (accessKeyId, service, operation, request) => {
    const signer = signerOf(operation, request, accessKeyId);
    // Without a signature the services themselves refuse.
    if (later.policed === undefined || signer === '') return undefined;
    return refusalOf(later.policed.policies, principalOf(signer, later.policed), service, operation, request);
  },
  mayList: (accessKeyId, bucket) =>
    later.policed === undefined ||
    later.policed.policies.judge(principalOf(accessKeyId, later.policed), {
      action: 's3:ListBucket',
      resource: `arn:aws:s3:::${bucket}`,
    }).allowed,
  kill: async (name, id) => later.host?.kill(name, id),
});
