import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftSaver } from '../../../../web/src/work/ruling/draft-saver.ts';
import type { SaverOptions, SaveState } from '../../../../web/src/work/ruling/draft-saver.ts';
import { NO_WORDS } from '../../../../web/src/work/ruling/ruling-words.ts';
import type { RulingWords } from '../../../../web/src/work/ruling/ruling-words.ts';

const because = (rationale: string): RulingWords => ({ ...NO_WORDS, rationale });

/** A server that keeps one draft, and refuses saves over a version that it no longer has. */
class Server {
  version = 0;
  rationale = '';
  saves = 0;
  asked = 0;
  down = false;
  refuses = false;

  readonly send: SaverOptions['send'] = async (body, over) => {
    await Promise.resolve();
    this.asked += 1;
    if (this.down) throw new Error('no network');
    if (this.refuses) throw new TypeError('not for you');
    if (over !== this.version) throw new RangeError('another window was first');
    this.version += 1;
    this.saves += 1;
    this.rationale = body.rationale;
    return { version: this.version, at: new Date(0) };
  };
}

function open(server: Server) {
  const states: SaveState[] = [];
  const kept: (string | undefined)[] = [];
  const saver = new DraftSaver(
    {
      send: server.send,
      overtakenBy: (error) => (error instanceof RangeError ? { words: because(server.rationale), version: server.version } : undefined),
      passes: (error) => !(error instanceof TypeError),
      onState: (state) => states.push(state),
      keep: (words) => kept.push(words?.rationale),
    },
    because(server.rationale),
    server.version,
  );
  return { saver, states, kept };
}

describe('DraftSaver', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once the typing pauses, the newest words only', async () => {
    const server = new Server();
    const { saver, states } = open(server);
    for (const text of ['a', 'ab', 'abc']) saver.take(because(text));
    await vi.runAllTimersAsync();
    expect(server).toMatchObject({ rationale: 'abc', saves: 1 });
    expect(states.at(-1)).toEqual({ kind: 'saved', at: new Date(0) });
  });

  it('keeps words until the server has them', async () => {
    const server = new Server();
    const { saver, kept } = open(server);
    saver.take(because('kept'));
    expect(kept).toEqual(['kept']);
    await vi.runAllTimersAsync();
    expect(kept).toEqual(['kept', undefined]);
  });

  it('sends nothing, and keeps nothing, where what was typed is undone before it was sent', async () => {
    const server = new Server();
    const { saver, states, kept } = open(server);
    saver.take(because('a'));
    saver.take(because(''));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(server.asked).toBe(0);
    expect(states.at(-1)).toEqual({ kind: 'saved', at: null });
    expect(kept).toEqual(['a', undefined]);
  });

  it('goes on trying while there is no network', async () => {
    const server = new Server();
    server.down = true;
    const { saver, states, kept } = open(server);
    saver.take(because('later'));
    await vi.advanceTimersByTimeAsync(12_000);
    expect(states.at(-1)?.kind).toBe('failed');
    expect(kept).not.toContain(undefined);
    server.down = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(server.rationale).toBe('later');
  });

  it('does not ask again what was refused, until there are other words', async () => {
    const server = new Server();
    server.refuses = true;
    const { saver, states, kept } = open(server);
    saver.take(because('refused'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.asked).toBe(1);
    expect(states.at(-1)?.kind).toBe('failed');
    expect(kept).not.toContain(undefined);
    server.refuses = false;
    saver.take(because('refused no longer'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.rationale).toBe('refused no longer');
  });

  it('never writes over words of another window that it has not seen', async () => {
    const server = new Server();
    const { saver, states } = open(server);
    await server.send({ wording: '', rationale: 'theirs', evidence: [] }, 0);
    saver.take(because('mine'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.rationale).toBe('theirs');
    expect(states.at(-1)).toEqual({ kind: 'overtaken', others: { words: because('theirs'), version: 1 } });
    await saver.replace({ words: because('theirs'), version: 1 }, because('mine'));
    expect(server.rationale).toBe('mine');
  });

  it('goes on from words that were kept, where they were written over what the server has', async () => {
    const server = new Server();
    const { saver } = open(server);
    saver.resume({ words: because('kept'), version: 0 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.rationale).toBe('kept');
  });

  it('keeps no longer what was saved as the page went', async () => {
    const server = new Server();
    await server.send({ wording: '', rationale: 'mine', evidence: [] }, 0);
    const { saver, states, kept } = open(server);
    saver.resume({ words: because('mine'), version: 0 });
    await vi.advanceTimersByTimeAsync(2000);
    expect({ kept, states, saves: server.saves }).toEqual({ kept: [undefined], states: [], saves: 1 });
  });

  it('writes over what another window saved since words were kept only once somebody says so, whatever is typed till then', async () => {
    const server = new Server();
    await server.send({ wording: '', rationale: 'theirs', evidence: [] }, 0);
    const { saver, states, kept } = open(server);
    const overtaken = { kind: 'overtaken', others: { words: because('theirs'), version: 1 } } as const;
    saver.resume({ words: because('mine'), version: 0 });
    expect(states).toEqual([overtaken]);
    for (const text of ['mine, more', 'mine, more still']) {
      saver.take(because(text));
      await vi.advanceTimersByTimeAsync(2000);
      expect(states.at(-1)).toEqual(overtaken);
    }
    expect(server.rationale).toBe('theirs');
    expect(kept.at(-1)).toBe('mine, more still');
    await saver.replace(overtaken.others, because('mine, more still'));
    expect(server.rationale).toBe('mine, more still');
  });

  it('keeps the words that were chosen over another window’s until the server has them', async () => {
    const server = new Server();
    await server.send({ wording: '', rationale: 'theirs', evidence: [] }, 0);
    const { saver, kept } = open(server);
    const others = { words: because('theirs'), version: 1 };
    server.down = true;
    await saver.replace(others, because('mine'));
    expect(kept).toEqual(['mine']);
    server.down = false;
    await vi.advanceTimersByTimeAsync(6000);
    expect(kept).toEqual(['mine', undefined]);
    expect(server.rationale).toBe('mine');
    await saver.replace({ words: because('mine'), version: 2 }, because('mine'));
    expect({ kept: kept.at(-1), saves: server.saves }).toEqual({ kept: undefined, saves: 2 });
  });

  it('sends at once, and waits for it, when told to', async () => {
    const server = new Server();
    const { saver } = open(server);
    saver.take(because('now'));
    await saver.flush();
    expect(server.rationale).toBe('now');
  });

  it('ends with the newest words saved, whatever the order of typing, pauses and failures', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('type' as const), text: fc.string({ maxLength: 3 }) }),
      fc.record({ do: fc.constant('wait' as const), milliseconds: fc.nat(3000) }),
      fc.record({ do: fc.constant('network' as const), down: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const server = new Server();
        const { saver } = open(server);
        let newest = '';
        for (const one of steps) {
          if (one.do === 'type') {
            newest = one.text;
            saver.take(because(newest));
          } else if (one.do === 'wait') await vi.advanceTimersByTimeAsync(one.milliseconds);
          else server.down = one.down;
        }
        server.down = false;
        await vi.advanceTimersByTimeAsync(20_000);
        expect(server.rationale).toBe(newest);
      }),
      { numRuns: 60 },
    );
  });
});
