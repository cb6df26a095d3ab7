const SIGN_IN =
  'Sign in (aws sso login, or aws configure), choose a profile with AWS_PROFILE, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.';

/** What to do about errors of the SDK that have a usual cause: by name, or by code where the name says little. */
const KNOWN: readonly (readonly [names: RegExp, advice: string])[] = [
  [/^(CredentialsProviderError|TokenProviderError)$/, `AWS does not know who you are: no credentials were found. ${SIGN_IN}`],
  [
    /^(ExpiredToken|ExpiredTokenException|RequestExpired)$/,
    'Your AWS credentials have expired. Sign in again (aws sso login), or renew them.',
  ],
  [
    /^(InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException|AuthFailure)$/,
    `AWS does not take your credentials. ${SIGN_IN}`,
  ],
  [
    /^(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|TimeoutError)$/,
    'AWS cannot be reached from here. Check the network, a proxy, and that the region exists.',
  ],
];

const NO_REGION = 'No region is set. Say where the stage is at home: `region` in config/stages.ts, or AWS_REGION, or the profile’s region.';

/** What an error of the AWS SDK means and what to do; undefined for one that has no usual cause. */
export function adviceOnAws(error: Error): string | undefined {
  if (error.message === 'Region is missing') return NO_REGION;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return KNOWN.find(([names]) => names.test(error.name) || names.test(code))?.[1];
}

/** Whether AWS refused because the caller lacks a permission. */
export const isDenied = (error: unknown): boolean =>
  error instanceof Error &&
  /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|AuthorizationError|NotAuthorized)$/.test(error.name);
