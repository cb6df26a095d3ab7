import { AcknowledgementAnswer, ArticleReport, CorrectionAnswer, Corrections } from '../../answers/report.ts';
import { DESK_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** Routes by which advice goes home. */
export const REPORT_OPERATIONS = {
  'GET /v1/articles/{id}/report': {
    summary: 'What the newsroom is advised to do with an article, as things stand',
    answers: { 200: { means: 'The report', body: ArticleReport } },
    problems: ['unknown-article'],
  },
  'POST /v1/articles/{id}/acknowledgement': {
    summary: 'Say that you have seen the report, as author or for the desk, and which version of it',
    request: 'AcknowledgementBody',
    answers: { 201: { means: 'It is noted', body: AcknowledgementAnswer } },
    problems: ['unknown-article', 'report-moved'],
  },
  'GET /v1/desks/{desk}/corrections': {
    summary: 'Claims that were advised to be cut or corrected after their article went out, until a lead closes them',
    answers: { 200: { means: 'A page of them', body: Corrections } },
    problems: DESK_PROBLEMS,
  },
  'POST /v1/desks/{desk}/corrections/{claim}/close': {
    summary: 'Say that the article was corrected, or need not be, and why',
    request: 'CloseCorrectionBody',
    answers: { 200: { means: 'It is closed', body: CorrectionAnswer } },
    problems: [...DESK_PROBLEMS, 'unknown-claim', 'unknown-correction'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
