/** The services under the laptop's cloud, by the names that the SDK's environment variables have for them. */
export const SERVICES = ['s3', 'sqs', 'dynamodb'] as const;
export type ServiceName = (typeof SERVICES)[number];

/** Endpoints of services that are not where the others are. */
export type ServiceEndpoints = Readonly<Partial<Record<ServiceName, string>>>;

/** Where somebody else's services are: one endpoint for all, or for those that have none of their own. */
export interface EndpointChoice {
  readonly endpoint: string;
  readonly endpoints: ServiceEndpoints;
}

/** Some of the services have an endpoint of their own, and the others none at all. */
export class EndpointsMissing extends Error {
  override readonly name = 'EndpointsMissing';
  constructor(missing: readonly ServiceName[]) {
    super(
      `Where others serve some of S3, SQS and DynamoDB, they serve all of them: set ${missing.map(variableOf).join(' and ')}, or AWS_ENDPOINT_URL for what has no endpoint of its own.`,
    );
  }
}

/** The environment variable by which the SDK is told the endpoint of one service. @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html */
export const variableOf = (service: ServiceName): string => `AWS_ENDPOINT_URL_${service.toUpperCase()}`;

/** The endpoint of a service. */
export const endpointOf = (
  { endpoint, endpoints }: { readonly endpoint: string; readonly endpoints?: ServiceEndpoints | undefined },
  service: ServiceName,
): string => endpoints?.[service] ?? endpoint;

/**
 * Whose services an environment asks for, as the SDK reads it: `AWS_ENDPOINT_URL`, and for single services `AWS_ENDPOINT_URL_S3`, `…_SQS`,
 * `…_DYNAMODB`. Undefined where it names none: then they are ours.
 * @throws EndpointsMissing
 */
export function endpointsIn(env: Readonly<Record<string, string | undefined>>): EndpointChoice | undefined {
  const common = stated(env, 'AWS_ENDPOINT_URL');
  const own = SERVICES.flatMap((service): [ServiceName, string][] => {
    const endpoint = stated(env, variableOf(service));
    return endpoint === undefined ? [] : [[service, endpoint]];
  });
  const endpoints: ServiceEndpoints = Object.fromEntries(own);
  const endpoint = common ?? own[0]?.[1];
  if (endpoint === undefined) return undefined;
  const missing = SERVICES.filter((service) => endpoints[service] === undefined);
  if (common === undefined && missing.length > 0) throw new EndpointsMissing(missing);
  return { endpoint, endpoints };
}

/** Shells set variables to nothing where they mean none. */
const stated = (env: Readonly<Record<string, string | undefined>>, name: string): string | undefined => env[name] || undefined;
