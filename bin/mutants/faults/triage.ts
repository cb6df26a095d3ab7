import type { Mutant } from '../mutant.ts';

const RULES = 'tests/functions/domain/review';

/** What stands above the line, and who takes what off the docket. */
export const TRIAGE: readonly Mutant[] = [
  {
    name: 'worked-on-overtaken',
    breaks: 'no claim that somebody has worked on gives way on the line',
    changes: [{ file: 'functions/domain/review/line/cross-line.ts', find: '  fence === 0 &&\n', replace: '' }],
    tests: [`${RULES}/line/cross-line.test.ts`],
  },
  {
    name: 'hour-forgotten',
    breaks: 'no more claims of an hour come above the line than the desk can check',
    changes: [{ file: 'functions/domain/review/line/place.ts', find: 'entry, line.perHour)', replace: 'entry, line.perHour + 1)' }],
    tests: [`${RULES}/line/place.test.ts`],
  },
  {
    name: 'dismissed-from-others',
    breaks: 'nobody takes a claim away from whoever holds it',
    changes: [
      {
        file: 'functions/domain/review/triage/dismiss.ts',
        find: '  if (lease !== null && lease.holder.id !== actor.id && !isExpired(lease, now)) throw new AlreadyHeld(lease);\n',
        replace: '',
      },
    ],
    tests: [`${RULES}/triage/dismiss.test.ts`],
  },
  {
    name: 'mute-for-good',
    breaks: 'a mute ends at its time',
    changes: [{ file: 'functions/domain/review/line/mute.ts', find: ' && Date.parse(until) > now.getTime()', replace: '' }],
    tests: [`${RULES}/line/mute.test.ts`],
  },
];
