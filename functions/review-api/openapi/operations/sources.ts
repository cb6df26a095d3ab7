import { SourceAnswer, SourceDetail, SourceList } from '../../answers/sources.ts';
import type { Operation } from '../operation.ts';

/** Routes about who claims what. */
export const SOURCE_OPERATIONS = {
  'GET /v1/sources': {
    summary: 'Sources with words that begin so; those that articles name',
    answers: { 200: { means: 'Those found', body: SourceList } },
    problems: [],
  },
  'GET /v1/sources/{source}': {
    summary: 'Who a source is, what it claimed and what became of that, with a page of its claims under one of its names',
    answers: { 200: { means: 'The source', body: SourceDetail } },
    problems: ['unknown-source'],
  },
  'PATCH /v1/sources/{source}': {
    summary: 'Say who a source is: its type, who owns it, and what it stands to win or lose',
    request: 'SourceBody',
    answers: { 200: { means: 'The source', body: SourceAnswer } },
    problems: ['unknown-source'],
  },
  'POST /v1/sources/{source}/names': {
    summary: 'Say that another source is the same under another name',
    request: 'SourceNameBody',
    answers: { 200: { means: 'The source, with that name', body: SourceAnswer } },
    problems: ['unknown-source', 'source-joined'],
  },
  'DELETE /v1/sources/{source}/names/{name}': {
    summary: 'Say that a name is another’s after all',
    answers: { 200: { means: 'The source, without that name', body: SourceAnswer } },
    problems: ['unknown-source'],
  },
} as const satisfies Readonly<Record<string, Operation>>;
