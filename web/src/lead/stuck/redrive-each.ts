import { count } from '../../parts/words/words.ts';

/** How far a redrive of several things has come. */
export interface RedriveRun {
  readonly of: number;
  /** Sent again. */
  readonly again: readonly string[];
  /** No longer stuck when it was asked for: somebody was quicker. */
  readonly gone: readonly string[];
  /** Refused, with the reason. */
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
}

/** How many have been answered for. */
export const doneOf = ({ again, gone, failed }: RedriveRun): number => again.length + gone.length + failed.length;

/**
 * Redrives one after the other; one that is refused does not keep back the others.
 * @param redrive has one tried again; false where it was not stuck
 * @param onStep told after each
 */
export async function redriveEach(
  ids: readonly string[],
  redrive: (id: string) => Promise<boolean>,
  onStep: (run: RedriveRun) => void,
): Promise<RedriveRun> {
  let run: RedriveRun = { of: ids.length, again: [], gone: [], failed: [] };
  onStep(run);
  for (const id of ids) {
    try {
      // One at a time: what is stuck together often waits for the same thing.
      const redriven = await redrive(id);
      run = redriven ? { ...run, again: [...run.again, id] } : { ...run, gone: [...run.gone, id] };
    } catch (error) {
      run = { ...run, failed: [...run.failed, { id, error }] };
    }
    onStep(run);
  }
  return run;
}

/** What came of it, in sentences. */
export function runWords(run: RedriveRun): string {
  const { of, again, gone, failed } = run;
  if (doneOf(run) < of) return `Redriving ${doneOf(run) + 1} of ${of} …`;
  return [
    ...(again.length === 0
      ? []
      : [
          `${count(again.length, 'thing')} ${again.length === 1 ? 'is' : 'are'} tried again. What fails again comes back here with its reason.`,
        ]),
    ...(gone.length === 0
      ? []
      : [`${count(gone.length, 'thing')} ${gone.length === 1 ? 'was' : 'were'} stuck no more: somebody was quicker.`]),
    ...(failed.length === 0
      ? []
      : [`${count(failed.length, 'thing')} could not be redriven; the reason stands beside ${failed.length === 1 ? 'it' : 'each'}.`]),
  ].join(' ');
}
