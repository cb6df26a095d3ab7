import type { Mutant } from '../mutant.ts';

const RULES = 'tests/functions/domain/review/repair';
const REPAIR = 'functions/domain/review/repair';

/** Words that people correct, and claims that they split and join. */
export const REPAIRING: readonly Mutant[] = [
  {
    name: 'edited-under-verdict',
    breaks: 'words on which a verdict stands stay',
    changes: [
      { file: `${REPAIR}/repair.ts`, find: '  permit(name, claim, actor);\n', replace: '' },
      {
        file: `${REPAIR}/repair.ts`,
        find: "claim.state === 'decided' || claim.state === 'withdrawn'",
        replace: 'claim.state === undefined',
      },
    ],
    tests: [`${RULES}/repair.test.ts`],
  },
  {
    name: 'repaired-unseen',
    breaks: 'nobody overwrites words that they have not read',
    changes: [
      {
        file: `${REPAIR}/repair.ts`,
        find: '  if (revision !== claim.revision) throw new RevisionChanged(revision, claim.revision);\n',
        replace: '',
      },
    ],
    tests: [`${RULES}/repair.test.ts`],
  },
  {
    name: 'spans-unchecked',
    breaks: 'a claim’s words are where it says they are',
    changes: [{ file: `${REPAIR}/quoted-spans.ts`, find: 'there !== seen', replace: 'there === undefined' }],
    tests: [`${RULES}/quoted-spans.test.ts`],
  },
  {
    name: 'joined-and-forgotten',
    breaks: 'a claim that was joined is found from where it went',
    changes: [{ file: `${REPAIR}/join.ts`, find: 'gathered: [...claim.gathered, other.id]', replace: 'gathered: claim.gathered' }],
    tests: [`${RULES}/orders.test.ts`],
  },
  {
    name: 'undone-without-parts',
    breaks: 'what was split off goes back with the claim when that is undone',
    changes: [{ file: `${REPAIR}/undo.ts`, find: 'GOES_BACK.has(other.state) ?', replace: 'GOES_BACK.has(other.id) ?' }],
    tests: [`${RULES}/undo.test.ts`],
  },
  {
    name: 'confidence-broken',
    breaks: 'a restricted note is read by the people named and nobody else',
    changes: [
      {
        file: 'functions/domain/notes/note.ts',
        find: 'restrictedTo === undefined || by.id',
        replace: 'restrictedTo !== null || by.id',
      },
    ],
    tests: ['tests/functions/domain/notes/note.test.ts'],
  },
  {
    name: 'missed-for-good',
    breaks: 'what somebody added and dismissed counts as missed no more',
    changes: [
      {
        file: 'functions/domain/figures/finder.ts',
        find: "MISSED.has(how) ? type === 'dismissed' : type === 'restored'",
        replace: "!MISSED.has(how) && type === 'restored'",
      },
    ],
    tests: ['tests/functions/domain/figures/finder.test.ts'],
  },
];
