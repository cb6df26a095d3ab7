import { ArticleDetail, UploadPage } from '../../answers/articles.ts';
import { OwnFigures, Stats } from '../../answers/figures.ts';
import { UploadForm } from '../../answers/material.ts';
import { Me, PreferencesAnswer } from '../../answers/me.ts';
import { VerdictPage } from '../../answers/verdicts.ts';
import { DESK_PROBLEMS } from '../operation.ts';
import type { Operation } from '../operation.ts';

/** Routes about oneself, about articles, and figures. */
export const NEWSROOM_OPERATIONS = {
  'GET /v1/me': {
    summary: 'Who you are, where you belong, and what you asked for',
    answers: { 200: { means: 'You', body: Me } },
    problems: [],
  },
  'PUT /v1/me/preferences': {
    summary: 'Say what you want for yourself, in place of what you said before',
    request: 'PreferencesBody',
    answers: { 200: { means: 'Your preferences', body: PreferencesAnswer } },
    problems: [],
  },
  'GET /v1/me/figures': {
    summary: 'What you did, for your own eyes',
    answers: { 200: { means: 'Your figures', body: OwnFigures } },
    problems: [],
  },
  'GET /v1/stats': {
    summary: 'How your desks stand now, and what they did on each of the days; as CSV a row for each desk and day; nobody is named',
    answers: { 200: { means: 'The figures', body: Stats, orText: 'text/csv' } },
    problems: DESK_PROBLEMS,
  },
  'GET /v1/verdicts': {
    summary: 'The verdicts of your desks, newest first, as JSON or CSV; as CSV the header `link` says where the next page is',
    answers: { 200: { means: 'A page of verdicts', body: VerdictPage, orText: 'text/csv' } },
    problems: DESK_PROBLEMS,
  },
  'GET /v1/articles': {
    summary:
      'Every upload of the newsroom and what became of it, newest first; found by whole words of headline and file name, by desk, by what became of it, by time',
    answers: { 200: { means: 'A page of uploads', body: UploadPage } },
    problems: ['unknown-desk'],
  },
  'GET /v1/articles/{id}': {
    summary: 'An article with its text and your desks’ claims; by an upload’s id (`in-…`), what became of that upload',
    answers: { 200: { means: 'The article', body: ArticleDetail } },
    problems: ['unknown-article'],
  },
  'POST /v1/uploads': {
    summary: 'A form by which a browser sends one article straight to the bucket',
    request: 'UploadBody',
    answers: { 201: { means: 'The form', body: UploadForm } },
    problems: [...DESK_PROBLEMS],
  },
} as const satisfies Readonly<Record<string, Operation>>;
