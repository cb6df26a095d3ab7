import type { Ledger } from '../../functions/ledger/ledger.ts';
import { readRecord } from './read-record.ts';
import { verify } from './verify.ts';
import type { AuditReport } from './verify.ts';

/** Reads both tables and checks every chain against itself, the ledger's tips and the recorded words; no daily roots. @throws UnknownSchema */
export const auditLedger = async (ledger: Ledger): Promise<AuditReport> => verify(await readRecord(ledger, []));
