import * as z from 'zod';

/** By what way a desk's questions to reporters go out: whoever receives OutcomeQueue delivers them; `none`: people pass them on. */
export const CHANNELS = ['email', 'chat', 'none'] as const;

/** Who makes a verdict. */
export const EYES = ['none', 'sign-off', 'blind'] as const;

const Desk = z.strictObject({
  /** Lower-case id: in keys, in the API and as a folder under `incoming/`. */
  id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  name: z.string().min(1),
  /** An article goes to the desk most of whose words its headline and body contain; `incoming/<desk>/…` overrides. */
  words: z.array(z.string().regex(/^[a-z]+$/)),
  /**
   * Not part of the newsroom's work, as the desk of the smoke test: articles come to it by its folder alone, only its members see them, its claims are in no figure
   * and no source's record, nobody's repeats, cannot be moved to or from another desk, and nothing of them is announced.
   */
  private: z.boolean(),
  /** How long a lease lasts, in minutes. */
  leaseMinutes: z.int().min(1).max(720),
  /** How many claims one person may hold at a time; parked ones do not count. */
  cap: z.int().min(1).max(10),
  /** How long a skipped claim is hidden from whoever skipped it, in hours, unless nothing else waits. */
  skipHours: z.number().min(0).max(72),
  /** How long a claim that was handed to somebody is theirs to find, in hours; then the desk has it again. */
  assignHours: z.number().positive().max(72),
  /** How long a claim may be parked at a time, in days. */
  parkDays: z.number().positive().max(7),
  /** Who makes a verdict: one reviewer (`none`), one and another who signs it off, or two who do not see each other's review (`blind`). */
  eyes: z.enum(EYES),
  /**
   * How many independent origins it takes to stand by a claim as confirmed, and what comes of fewer: the answer warns, or the verdict is refused.
   * A lead may override either with a reason.
   */
  origins: z.strictObject({ confirmed: z.int().min(0).max(5), fewer: z.enum(['warn', 'refuse']) }),
  /**
   * What the desk can check: of each article, and of each hour, so many claims of the highest priority stand above the line. The others wait below it,
   * and lapse after so many hours.
   */
  line: z.strictObject({
    perArticle: z.int().min(1).max(100),
    perHour: z.int().min(1).max(500),
    lapseHours: z.number().positive().max(720),
  }),
  /**
   * Questions to reporters: by what channel and to what address they go, where a claim's page is (`{claim}` stands for its id), and how long a claim waits
   * for the answer at first, in hours.
   */
  reporters: z.strictObject({
    channel: z.enum(CHANNELS),
    address: z.string().max(200),
    link: z
      .string()
      .regex(/^https?:\/\//)
      .includes('{claim}'),
    hours: z.number().positive().max(168),
  }),
  /**
   * Whose own word settles what: a source whose name has one of the words, on a claim that has one of the words of `on`. Their response, where they stand by
   * the claim, is verification enough; nobody else's is.
   */
  authorities: z.array(z.strictObject({ source: z.array(z.string().min(1)).min(1), on: z.array(z.string().min(1)).min(1) })),
  /** A claim is due at the latest this long after it was found, in hours. */
  deadlineHours: z.number().positive(),
});
export type Desk = Readonly<z.infer<typeof Desk>>;

const defaults = {
  private: false,
  leaseMinutes: 30,
  cap: 3,
  skipHours: 4,
  assignHours: 4,
  parkDays: 7,
  eyes: 'sign-off',
  origins: { confirmed: 2, fewer: 'warn' },
  line: { perArticle: 10, perHour: 40, lapseHours: 72 },
  reporters: { channel: 'none', address: '', link: 'http://127.0.0.1:4700/claims/{claim}', hours: 24 },
  authorities: [],
  deadlineHours: 24,
} as const;

/** The newsroom's desks. The first one takes what no other desk's words fit. */
export const DESKS: readonly Desk[] = z
  .array(Desk)
  .min(1)
  .refine((desks) => new Set(desks.map((desk) => desk.id)).size === desks.length, 'Two desks have the same id')
  .refine((desks) => desks[0]?.private === false, 'The first desk takes what no other does, so it cannot be private')
  .refine((desks) => desks.every((desk) => !desk.private || desk.words.length === 0), 'No words lead to a private desk')
  .parse([
    // One pair of eyes, so that one person alone can try things out here.
    { ...defaults, id: 'general', name: 'General', words: [], eyes: 'none' },
    {
      ...defaults,
      id: 'world',
      name: 'World',
      words: [
        'war',
        'troops',
        'rebels',
        'rebel',
        'army',
        'militia',
        'ceasefire',
        'shelling',
        'airstrike',
        'airstrikes',
        'rockets',
        'envoy',
        'forces',
        'insurgents',
        'militants',
        'soldiers',
        'refugees',
        'embassy',
        'military',
        'opposition',
        'truce',
        'border',
        'diplomats',
        'treaty',
      ],
    },
    {
      ...defaults,
      id: 'politics',
      name: 'Politics',
      origins: { confirmed: 2, fewer: 'refuse' },
      words: [
        'election',
        'elections',
        'ballot',
        'ballots',
        'vote',
        'votes',
        'voters',
        'candidate',
        'candidates',
        'campaign',
        'senate',
        'parliament',
        'polls',
        'polling',
        'electoral',
        'lawmakers',
        'senator',
        'governor',
        'legislature',
        'coalition',
        'turnout',
      ],
    },
    {
      ...defaults,
      id: 'health',
      name: 'Health and science',
      eyes: 'blind',
      authorities: [{ source: ['hospital', 'clinic'], on: ['patient', 'patients', 'admitted', 'treated', 'discharged'] }],
      words: [
        'hospital',
        'hospitals',
        'patients',
        'virus',
        'outbreak',
        'vaccine',
        'vaccines',
        'disease',
        'infection',
        'infections',
        'doctors',
        'epidemic',
        'clinic',
        'clinical',
        'symptoms',
        'contamination',
        'scientists',
        'researchers',
        'poisoning',
        'bacteria',
      ],
    },
    {
      ...defaults,
      id: 'business',
      name: 'Business',
      words: [
        'shares',
        'profit',
        'profits',
        'revenue',
        'investors',
        'shareholders',
        'quarter',
        'earnings',
        'factory',
        'regulator',
        'merger',
        'acquisition',
        'auditor',
        'auditors',
        'stock',
        'billion',
        'executives',
        'company',
        'customers',
        'layoffs',
        'bank',
      ],
    },
    // What `npm run smoke` tries the deployed system out on.
    { ...defaults, id: 'smoke', name: 'Smoke test', private: true, words: [], eyes: 'none', cap: 10 },
  ]);

/** The desks that do the newsroom's work: all but private ones. */
export const NEWSROOM_DESKS: readonly Desk[] = DESKS.filter((desk) => !desk.private);

const byId = new Map(DESKS.map((desk) => [desk.id, desk]));

/** The desk of that id, or undefined where the newsroom has none. */
export const deskOf = (id: string): Desk | undefined => byId.get(id);

/** Whether it is a private desk's id. */
export const isPrivateDesk = (id: string): boolean => deskOf(id)?.private ?? false;
