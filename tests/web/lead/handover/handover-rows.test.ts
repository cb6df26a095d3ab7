import { describe, expect, it } from 'vitest';
import type { Handover } from '../../../../web/src/api/types.ts';
import { handoverSections } from '../../../../web/src/lead/handover/handover-rows.ts';

const at = '2026-11-26T03:00:00Z';
const now = new Date('2026-11-26T04:00:00Z');
const claim = { id: 'a.1', state: 'held' as const, text: 'the bridge fell' };
const nothing: Handover = { desk: 'world', since: at, handover: null, held: [], parked: [], drafts: [], notes: [] };

describe('a handover', () => {
  it('lists only what there is, in the order in which one takes over', () => {
    const sections = handoverSections(
      {
        ...nothing,
        parked: [{ claim, by: 'ben', until: at, reason: 'call-back', note: 'the ministry' }],
        drafts: [{ claim, by: 'cleo', savedAt: at }],
      },
      now,
    );
    expect(sections.map(({ label }) => label)).toEqual(['Parked', 'Begun']);
    expect(sections[0]?.rows[0]).toMatchObject({ about: 'ben waits for a call back, back', said: 'the ministry', at });
    expect(handoverSections(nothing, now)).toEqual([]);
  });

  it('says whose time was over', () => {
    const held = [
      { claim, by: 'ben', until: '2026-11-26T03:59:00Z' },
      { claim: { ...claim, id: 'a.2' }, by: 'ben', until: '2026-11-26T04:20:00Z' },
    ];
    expect(handoverSections({ ...nothing, held }, now)[0]?.rows.map(({ about }) => about)).toEqual([
      'ben held it, but the time was over',
      'ben holds it, time ends',
    ]);
  });

  it('tells two notes on one claim apart, and says where one was erased', () => {
    const note = { number: 1, by: 'ben', at, text: 'call again', restrictedTo: null, erased: null };
    const rows =
      handoverSections(
        {
          ...nothing,
          notes: [
            { claim, note },
            { claim, note: { ...note, number: 2, text: '', erased: { by: 'ben', at } } },
          ],
        },
        now,
      )[0]?.rows ?? [];
    expect(rows.map(({ said }) => said)).toEqual(['call again', 'This note was erased.']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
  });
});
