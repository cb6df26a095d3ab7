import type { HttpApi } from '../../access/http-api.ts';
import type { DocketFunction } from '../../functions/docket-function.ts';
import type { WorkQueue } from '../../queues/work-queue.ts';
import type { AuditTable } from '../../storage/audit-table.ts';
import type { Ledger } from '../../storage/ledger.ts';

/** The parts of the stack that are watched, by the names that people know them by. */
export interface Watched {
  readonly queues: Readonly<Record<'intake' | 'review' | 'outcome', WorkQueue>>;
  readonly functions: Readonly<Record<'ingest' | 'enlist' | 'review-api' | 'tend', DocketFunction>>;
  readonly tables: Readonly<{ ledger: Ledger; audit: AuditTable }>;
  readonly api: HttpApi;
}
