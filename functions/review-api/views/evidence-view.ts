import { evidenceId, isGraphic } from '../../domain/review/evidence/evidence.ts';
import type { KeptEvidence } from '../../ledger/evidence/evidence.ts';
import type { Evidence } from '../answers/material.ts';

/**
 * A piece of evidence as the API shows it: its salt and where its file lies stay inside.
 * @param open whether the caller asked to see graphic material; else its link is withheld, and `withheld` says why
 */
export function evidenceView(evidence: KeptEvidence, open: boolean): Evidence {
  const { number, by, at, withdrawnAt, kind, stance, title, quote, note, retrievedAt, origin, tags, provenance, file, url } = evidence;
  const withheld = isGraphic(evidence) && !open;
  return {
    id: evidenceId(number),
    by: by.name,
    at,
    kind,
    stance,
    title,
    quote,
    note,
    retrievedAt,
    origin,
    tags,
    provenance,
    withdrawnAt,
    url: withheld ? null : (url ?? null),
    file: file === undefined ? null : { name: file.name, contentType: file.contentType, size: file.size, sha256: file.sha256 },
    withheld: withheld ? 'graphic' : null,
  };
}
