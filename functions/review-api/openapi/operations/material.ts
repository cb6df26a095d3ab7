import { EvidenceAnswer, FileForm, FileLink } from '../../answers/material.ts';
import { CLAIM_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** Routes by which a claim gets evidence and notes. */
export const MATERIAL_OPERATIONS = {
  'POST /v1/claims/{id}/evidence': {
    summary: 'Add evidence; anyone on the desk, with or without a lease',
    request: 'EvidenceBody',
    answers: { 201: { means: 'The evidence', body: EvidenceAnswer } },
    problems: [...CLAIM_PROBLEMS, 'repeats-another', 'too-much-material', 'file-missing'],
  },
  'POST /v1/claims/{id}/evidence/files': {
    summary: 'A form to send a file by; its `id` is then the evidence’s `file`',
    request: 'FileBody',
    answers: { 201: { means: 'The form', body: FileForm } },
    problems: [...CLAIM_PROBLEMS, 'repeats-another'],
  },
  'GET /v1/claims/{id}/evidence/{evidence}/file': {
    summary: 'A link to save the file by, good for five minutes',
    answers: { 200: { means: 'The link', body: FileLink } },
    problems: [...CLAIM_PROBLEMS, 'unknown-evidence', 'graphic-material'],
  },
  'DELETE /v1/claims/{id}/evidence/{evidence}': {
    summary: 'Withdraw evidence of your own; it stays with the claim, marked',
    answers: { 200: { means: 'The evidence, withdrawn', body: EvidenceAnswer } },
    problems: [...CLAIM_PROBLEMS, 'unknown-evidence', 'not-yours', 'repeats-another'],
  },
  'POST /v1/claims/{id}/evidence/{evidence}/restore': {
    summary: 'Take the withdrawal back',
    answers: { 200: { means: 'The evidence, which stands', body: EvidenceAnswer } },
    problems: [...CLAIM_PROBLEMS, 'unknown-evidence', 'not-yours', 'repeats-another'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
