import type { Desk } from '../../../../config/desks.ts';
import type { ClaimRecord } from '../claim-record.ts';
import { hasRuled } from '../permit.ts';

const OVER = new Set<string>(['decided', 'withdrawn']);

/**
 * True where the person may still review this round blind: then nobody else's review of it, nor draft for it, may be shown to them. Whoever has reviewed
 * sees no more than their own either while a second is out, since there is no more.
 */
export function mustStayBlind(claim: ClaimRecord, personId: string, desk: Desk): boolean {
  if (OVER.has(claim.state) || hasRuled(claim, personId)) return false;
  return claim.stage === 'second' || (claim.stage === 'waiting' && desk.eyes === 'blind');
}
