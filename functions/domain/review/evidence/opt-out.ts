import type { ClaimRecord } from '../claim-record.ts';

/** What a person wants for themselves. It is theirs: no figure, event or colleague learns of it. */
export interface Preferences {
  /** `next` gives them no claim with graphic material. No reason is asked. */
  readonly skipGraphic: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { skipGraphic: false };

/** Whether `next` passes over the claim for a person of these preferences. Taking it by hand stays open to them. */
export const passesOver = (preferences: Preferences, claim: Pick<ClaimRecord, 'material'>): boolean =>
  preferences.skipGraphic && claim.material.graphic > 0;
