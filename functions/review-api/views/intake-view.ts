import { intakeDesk } from '../../ledger/articles/intake-list.ts';
import type { Intake } from '../../ledger/articles/intakes.ts';
import type { Upload } from '../answers/articles.ts';

/** An upload and what became of it. `id` is the article's where there is one, else the upload's own. */
export const intakeView = (intake: Intake): Upload => ({
  id: intake.articleId ?? intake.id,
  uploadId: intake.id,
  key: intake.object.key,
  versionId: intake.object.versionId,
  size: intake.object.size,
  receivedAt: intake.receivedAt,
  finishedAt: intake.finishedAt,
  status: intake.status,
  reason: intake.reason,
  lastFailure: intake.status === 'processing' ? (intake.lastFailure ?? null) : null,
  ...(intakeDesk(intake) === '' ? {} : { desk: intakeDesk(intake) }),
  ...intake.summary,
});
