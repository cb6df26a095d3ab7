import { SERVICES, variableOf } from '../services/service-endpoints.ts';
import type { ServiceEndpoints } from '../services/service-endpoints.ts';

/** The version that is the code as last uploaded. */
export const LATEST = '$LATEST';

/** A function as the host runs it. */
export interface FunctionDefinition {
  /** Its logical id in the template: also the access key id by which it calls AWS. */
  readonly logicalId: string;
  readonly name: string;
  readonly arn: string;
  /** `index.handler` */
  readonly handler: string;
  /** Folder of the bundled code. */
  readonly code: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly reservedConcurrency?: number;
  /** Aliases that lead, at first, to its first published version. */
  readonly aliases?: readonly string[];
  /** Number of the published version that it is; `$LATEST` where left out. */
  readonly version?: string;
}

/** The secret of every access key on the laptop: presigned URLs and forms are signed and checked with it. The one that LocalStack takes, too. */
export const LAPTOP_SECRET = 'test';

/** Where functions find AWS, and as whom. */
export interface AwsAccess {
  readonly region: string;
  readonly endpoint: string;
  /** Of services that are somewhere else. */
  readonly endpoints?: ServiceEndpoints;
  /** Set where the endpoint is not the laptop's own and has its own accounts; else each function is its own caller. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
}

/**
 * The whole environment of one execution environment: the template's variables and those that Lambda defines, nothing of this process.
 * @param environmentId the session token, so that the endpoint can tell which of a function's environments calls
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export function environmentVariables(
  definition: FunctionDefinition,
  { region, endpoint, endpoints = {}, credentials }: AwsAccess,
  environmentId: string,
): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials ?? {
    accessKeyId: definition.logicalId,
    secretAccessKey: LAPTOP_SECRET,
    sessionToken: environmentId,
  };
  return {
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: definition.name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memoryMegabytes),
    AWS_LAMBDA_FUNCTION_VERSION: definition.version ?? LATEST,
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${definition.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: environmentId,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ENDPOINT_URL: endpoint,
    ...Object.fromEntries(
      SERVICES.flatMap((service) => (endpoints[service] === undefined ? [] : [[variableOf(service), endpoints[service]]])),
    ),
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
    LAMBDA_TASK_ROOT: definition.code,
    LAMBDA_RUNTIME_DIR: '/var/runtime',
    _HANDLER: definition.handler,
    // Functions are deployed on Lambda's Node.js; what the SDK thinks of the laptop's would only fill the logs.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    LANG: 'en_US.UTF-8',
    TZ: ':UTC',
    ...definition.environment,
  };
}
