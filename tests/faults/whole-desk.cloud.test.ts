import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditLedger } from '../../bin/audit/audit-ledger.ts';
import { compareFigures } from '../../bin/recount/compare-figures.ts';
import { useNewsroom } from '../support/newsroom.ts';
import { compare } from './desk-model/compare.ts';
import { sizeOf, step } from './desk-model/steps.ts';
import { Story } from './desk-model/story.ts';

/** `npm run -s soak` asks for many more. */
const ACTIONS = Number(process.env['SOAK_ACTIONS'] ?? 150);
const SEED = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const COMPARED_EVERY = 100;

const newsroom = useNewsroom({ indexLag: { seed: SEED, maxMilliseconds: 40 } });

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number => a.localeCompare(b);

/**
 * Twenty people work on three desks at once, in any order, while clocks jump, answers are lost, requests come twice, calls fail and functions die. A
 * model of the desk's rules says what each answer may be; where several were asked at once, some order of them must explain all the answers.
 */
it('keeps the desk’s rules whatever twenty people do, and whatever goes wrong', { timeout: 60_000 + ACTIONS * 600 }, async () => {
  process.stdout.write(`${ACTIONS} actions; for the same again: SOAK_SEED=${SEED} SOAK_ACTIONS=${ACTIONS} npm run -s soak\n`);
  const [steps = []] = fc.sample(fc.array(step, { minLength: ACTIONS, maxLength: ACTIONS, size: 'max' }), { seed: SEED, numRuns: 1 });
  const story = await Story.begin(newsroom());
  const { ledger } = newsroom();
  let done = 0;
  for (const [n, one] of steps.entries()) {
    if (done >= ACTIONS) break;
    try {
      await story.take(one);
      done += sizeOf(one);
      if (ACTIONS > 1000 && n % 1000 === 999) process.stdout.write(`${done} actions on ${story.model.size} claims …\n`);
      if (n % COMPARED_EVERY === COMPARED_EVERY - 1) await compare(ledger, story.model, story.people, story.now());
    } catch (error) {
      throw new Error(`Step ${n} of seed ${SEED}: ${JSON.stringify(one)}`, { cause: error });
    }
  }
  if (ACTIONS > 1000) {
    const answers = [...story.answers].toSorted(byName).map(([answer, times]) => `${answer} ${times}`);
    process.stdout.write(`${answers.join(', ')}\n`);
  }
  await story.expectNothingHidden();
  await compare(ledger, story.model, story.people, story.now());
  expect((await auditLedger(ledger)).faults).toEqual([]);
  expect((await compareFigures(ledger)).faults).toEqual([]);
});
