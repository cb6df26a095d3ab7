import type { Lack } from '../../../parts/forms/lack.ts';
import type { Call } from './contact-words.ts';
import type { ResponseFields } from './response-words.ts';

/** What keeps a call from being logged; undefined where nothing does. */
export function callLack(whom: string, outcome: Call['outcome'] | null): Lack<'whom' | 'outcome'> | undefined {
  if (whom.trim() === '') return { field: 'whom', message: 'Say whom you called.' };
  return outcome === null ? { field: 'outcome', message: 'Choose what came of it.' } : undefined;
}

/** What keeps a question from going to the reporter; undefined where nothing does. */
export const askLack = (question: string): Lack<'question'> | undefined =>
  question.trim() === '' ? { field: 'question', message: 'Write your question.' } : undefined;

/** What keeps a reporter’s answer from being recorded; undefined where nothing does. */
export function answerLack(text: string, from: string): Lack<'text' | 'from'> | undefined {
  if (text.trim() === '') return { field: 'text', message: 'Write down what they said.' };
  return from.trim() === '' ? { field: 'from', message: 'Say who answered.' } : undefined;
}

/** What keeps a claimant’s response from being recorded; undefined where nothing does. */
export function responseLack({ outcome, askedAt }: ResponseFields): Lack<'outcome' | 'askedAt'> | undefined {
  if (outcome === null) return { field: 'outcome', message: 'Choose what they said, or that they did not answer.' };
  return askedAt === '' ? { field: 'askedAt', message: 'Say when they were asked.' } : undefined;
}
