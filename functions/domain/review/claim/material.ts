/** What people added to a claim: how many pieces of evidence and notes ever (their numbers count on from there), and how many stand that are graphic. */
export interface Material {
  readonly evidence: number;
  readonly notes: number;
  readonly graphic: number;
}

/** The material of a claim that nobody has added to. */
export const NO_MATERIAL: Material = { evidence: 0, notes: 0, graphic: 0 };

/** How many questions to its reporter, calls and responses of its claimant there are: their numbers count on from there. */
export interface Contacts {
  readonly asks: number;
  readonly calls: number;
  readonly responses: number;
}

/** The contacts of a claim that nobody has asked about. */
export const NO_CONTACTS: Contacts = { asks: 0, calls: 0, responses: 0 };
