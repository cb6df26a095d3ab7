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
export const BE = new Set(['is', 'are', 'was', 'were', 'am', 'be', 'been', 'being', "'re", "'m", 'get', 'gets', 'got']);
/** Auxiliaries that take the base form. */
export const DO_OR_MODAL = new Set(`do does did will would can could may might must shall should 'll 'd wo ca to let`.split(/\s+/));
/** Verbs whose passive attributes: "is accused of", "was told", "is believed to". */
export const PASSIVES = new Set(
  `accuse charge blame tell say report believe think expect consider estimate allege criticize criticise describe condemn understand quote know see inform
  rumor predict project denounce portray regard view assume claim suspect ask praise urge warn find mock deem attack support back hear show announce`.split(
    /\s+/,
  ),
);

/** Verbs that attribute only where a quotation or clause follows, not a thing ("added a page", "continued to fall"). */
export const NEEDS_CLAUSE = new Set(
  'continue add read post echo counter repeat signal conclude write agree respond reply object figure indicate specify volunteer gauge detail note judge charge'.split(
    /\s+/,
  ),
);

/** Auxiliaries that put what is said off. */
export const MODALS = new Set("will would can could may might must shall should 'll 'd wo ca".split(' '));

/** Before "to say": nothing was said. */
export const SILENT_VERBS = new Set([
  'declined',
  'declines',
  'declining',
  'refused',
  'refuses',
  'refusing',
  'unable',
  'unwilling',
  'failed',
  'fails',
  'stopped',
  'short',
  'reluctant',
]);
