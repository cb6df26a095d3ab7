import { words } from '../words.ts';

/** Modals that may speak of what is to come, by how the kind of a claim hears them: "wo" of "won't" and "'ll" as "will". */
export const FUTURE_MODALS: ReadonlyMap<string, string> = new Map([
  ...['will', 'would', 'could', 'might', 'can'].map((modal) => [modal, modal] as const),
  ['wo', 'will'],
  ["'ll", 'will'],
  ['shall', 'will'],
  ["'d", 'would'],
  ['may', 'might'],
]);

export const FORMS_OF_BE = words("is are was were am be been being 's 're 'm");
/** Of "is likely to", "looks set to", "was thought unlikely to": what stands before "to". */
export const OUTLOOKS = words('set likely unlikely bound certain sure due expected tipped poised destined doomed');
/** The same: what stands before that. */
export const BEFORE_OUTLOOKS = words(
  `${[...FORMS_OF_BE].join(' ')} seem seems seemed look looks looked thought think considered appears appeared`,
);
/** Words for what one means to do, before "to". */
export const INTENDING = words(
  `plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped hoping want wants wanted mean means meant preparing
  prepares prepared seeking seeks sought looking willing ready about determined going keen`,
);
/** The same before "to staying". */
export const COMMITTED = words('committed dedicated');
/** "Would often" tells of a habit. */
export const HABITUAL = words('often always usually sometimes regularly');

/** What stands between a modal and its verb. */
export const BEFORE_VERBS = words(
  `not n't also then now just still soon never ever only even already again be have always often probably certainly likely almost either both all
  simply quickly immediately further no longer eventually`,
);
/** Participles that do not end in "-ed". */
export const STRONG_PARTICIPLES = words(
  `sent held built sold paid made given taken brought put met cut shut kept left found told shown drawn driven laid lost hit hurt done seen set read
  begun flown grown known thrown torn worn written spent rebuilt withdrawn bought caught taught fought gone come become fallen risen sunk stolen spoken
  chosen broken frozen won`,
);

/** Bodies and groups that a source speaks for or commands. */
export const OWN_BODIES = words(
  `company firm group government ministry council army bank airline club union party school hospital department agency board team police palace state court
  authority authorities trust office cabinet administration military navy association federation organisation organization society committee network museum
  university college charity operator retailer carmaker brewer shop mill port service regulator commission country republic side campaign staff
  members workers officials ministers officers troops soldiers fighters lawyers`,
);
/** "Its rivals" are not its own. */
export const RIVALS = words('rivals rival competitors competitor critics opponents enemies enemy neighbours neighbors customers patients');
/** First words of subjects that no source is part of. */
export const OTHERS = words(
  `there this these those what nobody no you everyone everybody anyone anybody someone somebody most many some few half two three four people families children
  prices rates costs jobs sales profits another rivals`,
);
