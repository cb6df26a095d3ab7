import { createHash } from 'node:crypto';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** What takes ten seconds or more lies here: what drives a browser, a whole desk, other processes. */
const LONG = /\/tests\/(?:e2e|faults|bench|bin)\//;

/** Files in random order, by the run's seed; those that may take long before the others, or the last of them would keep one core busy and leave the rest idle. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { seed } = this.ctx.config.sequence;
    const places = new Map(files.map((file) => [file, placeOf(file, seed)]));
    return files.toSorted((one, other) => ((places.get(one) ?? '') < (places.get(other) ?? '') ? -1 : 1));
  }
}

const placeOf = ({ moduleId }: TestSpecification, seed: number): string =>
  `${LONG.test(moduleId) ? 0 : 1} ${createHash('sha256').update(`${seed} ${moduleId}`).digest('hex')}`;
