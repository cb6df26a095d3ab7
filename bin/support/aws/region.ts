import type { Stage } from '../../../config/stages.ts';
import { UserError } from '../failure.ts';

type Environment = Record<string, string | undefined>;

/**
 * Sees to it that the SDK and the CDK, which read different variables, both work in the stage's region: the one that its settings name, else AWS_REGION,
 * AWS_DEFAULT_REGION, or the profile's, as ever.
 * @param env the process's own, which is changed
 * @throws UserError where settings and environment disagree
 */
export function useRegionOf({ name, region }: Pick<Stage, 'name' | 'region'>, env: Environment): void {
  const asked = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
  if (region !== undefined && asked !== undefined && asked !== region) {
    throw new UserError(
      `The stage ${name} is at home in ${region} (config/stages.ts), but the environment asks for ${asked}. Unset AWS_REGION and AWS_DEFAULT_REGION, or mend the setting.`,
    );
  }
  const chosen = region ?? asked;
  if (chosen === undefined) return;
  env['AWS_REGION'] = chosen;
  env['AWS_DEFAULT_REGION'] = chosen;
}
