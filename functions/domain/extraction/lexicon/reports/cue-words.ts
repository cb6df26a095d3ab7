import { words } from '../words.ts';

/** Particles that belong to a verb. */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on', 'upon', 'out', 'off'],
  appeal: ['for', 'to'],
  ask: ['for', 'about'],
  comment: ['on'],
  point: ['out', 'to'],
  testify: ['before', 'to'],
  plead: ['for'],
  apologize: ['for', 'to'],
  object: ['to'],
  agree: ['on', 'with'],
  hint: ['at'],
  boast: ['about', 'of'],
  complain: ['about', 'of'],
  warn: ['of', 'about', 'against'],
  think: ['about', 'of'],
  hope: ['for'],
  hear: ['about', 'of'],
  learn: ['of', 'about'],
  worry: ['about'],
  wonder: ['about'],
  insist: ['on', 'upon'],
  demand: ['for'],
  know: ['about', 'as', 'for'],
  consider: [],
  swear: ['to'],
  push: ['for'],
  argue: ['for', 'against'],
  decide: ['on'],
  read: ['out'],
  respond: ['to'],
  reply: ['to'],
};

/** Forms that make a passive or a progressive. */
export const BE = words("is are was were am be been being 're 'm get gets got");
/** Auxiliaries that take the base form. */
export const DO_OR_MODAL = words("do does did will would can could may might must shall should 'll 'd wo ca to let");
/** Verbs whose passive attributes: "is accused of", "was told", "is believed to". */
export const PASSIVES =
  words(`accuse charge blame tell say report believe think expect consider estimate allege criticize criticise describe condemn understand quote know see inform
  rumor predict project denounce portray regard view assume claim suspect ask praise urge warn find mock deem attack support back hear show announce`);

/** Verbs that attribute only where a quotation or clause follows, not a thing ("added a page", "continued to fall"). */
export const NEEDS_CLAUSE = words(
  'continue add read post echo counter repeat signal conclude write agree respond reply object figure indicate specify volunteer gauge detail note judge charge sob',
);

/** Behind "and" or "but", and without a subject, they go on of the one before: "…, the firm said, but will close a canteen". */
export const SHARING = words('will would could can may might is are was were');

/** Auxiliaries that put what is said off. */
export const MODALS = words("will would can could may might must shall should 'll 'd wo ca");

/** Before "to say": nothing was said. */
export const SILENT_VERBS = words(
  'declined declines declining refused refuses refusing unable unwilling failed fails stopped short reluctant',
);

/** Who says nothing: "no group", "neither side". */
export const NOBODY = words('no nobody none neither');

/** What is found by looking, not by finding out. */
export const THINGS_FOUND = words(
  `body bodies gun guns rifle rifles pistol weapon weapons knife knives bomb bombs device devices drugs cocaine heroin cash phone phones laptop
  computer remains corpse corpses wreckage debris grave graves ammunition explosives car vehicle survivor survivors victim victims package blood
  bullet bullets casings passport passports ledger documents tunnel tunnels bag bags clothes shoes`,
);

/** Whom one calls, and says nothing: "called the police", "called in a tip". */
export const FETCHED = words('in up 911 999 112 police ambulance');

/** Nouns for what was said before, which look like verbs. */
export const ASSERTIONS = words('claims charges allegations accusations reports assertions remarks comments suggestions');
/** "Faces 12 counts of": how it is told that somebody is charged. */
export const FACING = words('face faces faced');
export const CHARGES = words('charge charges count counts');
/** Verbs by which one says that something is not so. */
export const DENIALS = words('deny refute dispute reject dismiss decry');
/** Verbs by which one answers what was said before. */
export const ANSWERING: ReadonlySet<string> = new Set([...DENIALS, 'call', 'describe', 'condemn']);

/** Behind a comma they open a report of its own: "…, adding that". */
export const PARTICIPLE_CUES = words(
  `adding saying noting calling warning arguing citing claiming insisting accusing telling describing explaining suggesting stressing
  asking urging vowing promising declaring pointing blaming alleging predicting writing quoting according announcing pledging
  denying tweeting confirming stating recalling acknowledging demanding criticizing joking complaining`,
);

/** Verbs whose subject may follow them: "…, said the mayor". */
export const INVERTING = words(
  `say add note ask write report explain argue reply recall tweet joke continue agree observe remark announce warn suggest insist declare
  conclude claim respond recount tell complain state acknowledge comment caution counter predict read boast admit shout yell vow promise pledge sob`,
);

/** Of the other verbs of saying, those that never do: "…, denied the ministry". */
export const NEVER_INVERTING = words('deny dispute comment quote cite apologize apologise brief signal');

/** Verbs after which a single word may be all: "denied wrongdoing", "called for calm". */
export const SAID_IN_A_WORD = words('deny admit confess dispute call urge demand promise plead reject announce appeal');

/** Inside another report they count instead of it, where they are nearly all that it says. */
export const HANDED_ON = words('say tell report claim according confirm estimate allege announce confess admit conclude warn deny radio');

/** Verbs that ask or keep silent: what follows them is not asserted. */
export const NOT_ASSERTING = words(
  `cite wonder question quote read apologize apologise thank express determine demonstrate comment brief signal establish prove`,
);

/** Inside what somebody else says, only these open a claim of their own; what others than they stand for ("complained") is the outer speaker's. */
export const REPORTING: ReadonlySet<string> = new Set([...HANDED_ON, 'accuse']);
