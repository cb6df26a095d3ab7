import * as z from 'zod';

const Desk = z.strictObject({
  /** Lower-case id: in keys, in the API and as a folder under `incoming/`. */
  id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  name: z.string().min(1),
  /** An article goes to the desk most of whose words its headline and body contain; `incoming/<desk>/…` overrides. */
  words: z.array(z.string().regex(/^[a-z]+$/)),
  /** How long a lease lasts, in minutes. */
  leaseMinutes: z.int().min(1).max(720),
  /** A claim is due at the latest this long after it was found, in hours. */
  deadlineHours: z.number().positive(),
});
export type Desk = Readonly<z.infer<typeof Desk>>;

const defaults = { leaseMinutes: 30, deadlineHours: 24 };

/** The newsroom's desks. The first one takes what no other desk's words fit. */
export const DESKS: readonly Desk[] = z
  .array(Desk)
  .min(1)
  .refine((desks) => new Set(desks.map((desk) => desk.id)).size === desks.length, 'Two desks have the same id')
  .parse([
    { ...defaults, id: 'general', name: 'General', words: [] },
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
  ]);

const byId = new Map(DESKS.map((desk) => [desk.id, desk]));

/** The desk of that id, or undefined where the newsroom has none. */
export const deskOf = (id: string): Desk | undefined => byId.get(id);
