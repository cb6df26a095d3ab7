/** The parts of the lead’s screen, as its address names them and in the order of their keys. */
export const LEAD_TABS = ['hands', 'eyes', 'overdue', 'stuck', 'corrections', 'handover', 'members', 'mutes', 'audit'] as const;
export type LeadTab = (typeof LEAD_TABS)[number];

export const TAB_WORDS: Readonly<Record<LeadTab, string>> = {
  hands: 'Who holds what',
  eyes: 'Second eyes',
  overdue: 'Overdue',
  stuck: 'Stuck',
  corrections: 'Corrections',
  handover: 'Handover',
  members: 'Members',
  mutes: 'Mutes',
  audit: 'Audit',
};

/** What the screen’s address says: the part that is shown, and the claim that is looked at there. */
export interface LeadSearch {
  readonly tab?: LeadTab;
  readonly claim?: string;
}

/** Reads an address’s search parameters; what means nothing here is left out. */
export function readLeadSearch({ tab, claim }: Readonly<Record<string, unknown>>): LeadSearch {
  const known = LEAD_TABS.find((one) => one === tab);
  return {
    ...(known === undefined ? {} : { tab: known }),
    ...(typeof claim === 'string' && claim !== '' && claim.length <= LONGEST_ID ? { claim } : {}),
  };
}

const LONGEST_ID = 200;
