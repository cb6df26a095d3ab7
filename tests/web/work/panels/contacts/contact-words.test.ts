import { describe, expect, it } from 'vitest';
import { contactsLabel, newestFirst, sentWords } from '../../../../../web/src/work/panels/contacts/contact-words.ts';
import type { Ask, Call } from '../../../../../web/src/work/panels/contacts/contact-words.ts';

const ask = (state: Ask['state']): Ask => ({
  number: 1,
  question: 'Who saw it?',
  by: 'Anna',
  at: '2026-11-26T03:00:00.000Z',
  channel: 'none',
  address: '',
  message: 'Who saw it?',
  state,
  answer: null,
});

const call = (number: number, when: string): Call => ({
  number,
  whom: 'Road office',
  when,
  channel: 'phone',
  address: null,
  outcome: 'reached',
  said: '',
  by: 'Anna',
  at: '2026-11-26T03:00:00.000Z',
});

describe('the contacts of a claim', () => {
  it('are counted on their tab, without questions that were withdrawn, and with those that wait', () => {
    expect(contactsLabel({ asks: [], calls: [], response: null })).toBe('Contacts');
    const asks = [ask('open'), ask('answered'), ask('withdrawn')];
    expect(contactsLabel({ asks, calls: [call(1, '2026-11-26T03:00:00.000Z')], response: null })).toBe('Contacts (3, 1 open)');
  });

  it('list the calls by when they were made, whenever they were logged and in whatever zone', () => {
    const calls = [call(1, '2026-11-26T10:00:00+02:00'), call(2, '2026-11-26T09:00:00Z'), call(3, '2026-11-25T09:00:00Z')];
    expect(newestFirst(calls).map(({ number }) => number)).toEqual([2, 1, 3]);
  });

  it('say who must pass a question on', () => {
    expect(sentWords({ channel: 'none', address: '' })).toContain('pass its words on');
    expect(sentWords({ channel: 'chat', address: '#world' })).toBe('Sent by chat to #world');
  });
});
