import { describeError } from './describe-error.ts';
import { SmokeFailed } from './smoke-failed.ts';
import { cleanUpStep } from './steps/clean-up.ts';
import { recordStep, ruleStep, triageStep } from './steps/ruling.ts';
import { closedDoorStep, pageStep, signInStep } from './steps/site.ts';
import type { SmokeRun, SmokeStep } from './steps/step.ts';
import { claimsStep, joinStep, uploadStep } from './steps/upload.ts';
import type { SmokeTarget } from './target.ts';
import type { Say } from '../support/say.ts';

/** The smoke test's steps; each builds on those before it. */
const STEPS: readonly SmokeStep[] = [
  pageStep,
  signInStep,
  closedDoorStep,
  joinStep,
  uploadStep,
  claimsStep,
  triageStep,
  ruleStep,
  recordStep,
];

/**
 * Runs the smoke test and says how each step went and how long it took. Cleans up in the end, whatever went wrong.
 * @param patience how long what happens behind the queues may take, in milliseconds
 * @throws SmokeFailed that names the step and what to look at
 */
export async function runSteps(target: SmokeTarget, patience: number, say: Say): Promise<void> {
  const run: SmokeRun = { target, patience, claims: [] };
  const failed = await firstThatFails(run, STEPS, say);
  // Before anybody comes on the desk there is nothing to clean up.
  const came = failed === undefined || STEPS.indexOf(failed.step) >= STEPS.indexOf(joinStep);
  const untidy = came ? await firstThatFails(run, [cleanUpStep], say) : undefined;
  const problem = failed ?? untidy;
  if (problem === undefined) return;
  const { step, why } = problem;
  throw new SmokeFailed(`The smoke test failed at ${step.name}: ${why}\nLook at ${step.lookAt}${target.where}.`);
}

interface Failed {
  readonly step: SmokeStep;
  readonly why: string;
}

async function firstThatFails(run: SmokeRun, steps: readonly SmokeStep[], say: Say): Promise<Failed | undefined> {
  for (const step of steps) {
    const began = performance.now();
    const took = (): string => `${((performance.now() - began) / 1000).toFixed(1)} s`;
    try {
      const saw = await step.run(run);
      say(`✓ ${step.name}: ${saw} (${took()})`);
    } catch (error) {
      const why = describeError(error);
      say(`✗ ${step.name}: ${why} (${took()})`);
      return { step, why };
    }
  }
  return undefined;
}
