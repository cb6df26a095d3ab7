import type { Claim } from '../../api/types.ts';

/** What is out of the ordinary in a claim: most are facts on somebody’s word that the outlet did not verify, which says nothing. */
export function chipsOf({ kind, basis, verification, graphic, hedges, appearances, disputedBy }: Claim): readonly string[] {
  return [
    kind === 'fact' ? '' : kind,
    basis === 'document' ? 'on a document' : basis === 'observed' ? 'the outlet saw it' : '',
    verification.status === 'done' ? 'verified' : verification.status === 'tried' ? 'could not be verified' : '',
    disputedBy.length > 0 ? 'disputed' : '',
    hedges.length > 0 ? 'hedged' : '',
    appearances.some(({ role }) => role === 'headline') ? 'in the headline' : '',
    graphic ? 'graphic evidence' : '',
  ].filter((chip) => chip !== '');
}
