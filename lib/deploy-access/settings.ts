import * as z from 'zod';

/** The environments of the workflow that deploy, which are stages, too. */
const ENVIRONMENTS = ['staging', 'production'] as const;

const Settings = z.strictObject({
  /** The repository on GitHub, as it is spelled there: the comparison is of letters. */
  repository: z
    .string('say -c repository=OWNER/NAME')
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/, 'say -c repository=OWNER/NAME'),
  /** Those that deploy to this account; an account of its own for production is better. */
  environments: z
    .string()
    .default(ENVIRONMENTS.join(','))
    .transform((names) => names.split(','))
    .pipe(z.array(z.enum(ENVIRONMENTS)).min(1)),
  /** ARN of GitHub's OpenID provider where the account has it already: there can be one only. */
  provider: z
    .string()
    .regex(/^arn:[^:]+:iam::\d{12}:oidc-provider\/token\.actions\.githubusercontent\.com$/, 'give the ARN of GitHub’s OpenID provider')
    .optional(),
});

/** Who may deploy from where. */
export type DeployAccessSettings = Readonly<z.infer<typeof Settings>>;

/** The settings are not such as could be deployed. */
export class BadDeployAccess extends Error {
  override readonly name = 'BadDeployAccess';
}

/**
 * Reads the settings of the context that `-c` gave.
 * @throws BadDeployAccess that says what is wrong
 */
export function deployAccessSettings(context: (name: string) => unknown): DeployAccessSettings {
  const given = Object.keys(Settings.shape).flatMap((name) => {
    const value = context(name);
    return value === undefined ? [] : [[name, value]];
  });
  const { data, error } = Settings.safeParse(Object.fromEntries(given));
  if (data !== undefined) return data;
  throw new BadDeployAccess(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
}
