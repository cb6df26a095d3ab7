import { describe, expect, it } from 'vitest';
import { answerLack, askLack, callLack, responseLack } from '../../../../../web/src/work/panels/contacts/contact-lacks.ts';

describe('what a contact lacks before it is recorded', () => {
  it('is of a call whom, and then what came of it', () => {
    expect(callLack(' ', null)?.field).toBe('whom');
    expect(callLack('Road office', null)?.field).toBe('outcome');
    expect(callLack('Road office', 'no-answer')).toBeUndefined();
  });

  it('is of a question its words', () => {
    expect(askLack(' \n')?.field).toBe('question');
    expect(askLack('Who told you?')).toBeUndefined();
  });

  it('is of an answer its words, and then who gave it', () => {
    expect(answerLack('', '')?.field).toBe('text');
    expect(answerLack('The mayor.', ' ')?.field).toBe('from');
    expect(answerLack('The mayor.', 'Ana Ruiz')).toBeUndefined();
  });

  it('is of a response what it was, and then when they were asked', () => {
    const fields = { outcome: null, askedAt: '', answeredAt: '', text: '' };
    expect(responseLack(fields)?.field).toBe('outcome');
    expect(responseLack({ ...fields, outcome: 'did-not-answer' })?.field).toBe('askedAt');
    expect(responseLack({ ...fields, outcome: 'did-not-answer', askedAt: '2026-11-27T00:00:00.000Z' })).toBeUndefined();
  });
});
