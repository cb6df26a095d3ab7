import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Session } from '../../../web/src/sign-in/session.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 4, 4, 9);
const CONFIG = { authority: 'https://id.example.org', clientId: 'console', scopes: 'openid', stage: 'dev', signOut: null };

/** What stands for the provider, which is a page of its own; a browser signs in at the real one in tests/e2e/console. */
const provider = vi.hoisted(() => ({ signIn: vi.fn(), arrive: vi.fn(), renew: vi.fn(), signOut: vi.fn(), loaded: vi.fn() }));
vi.mock('../../../web/src/sign-in/provider.ts', () => ({
  Provider: class {
    signIn = provider.signIn;
    arrive = provider.arrive;
    renew = provider.renew;
    signOut = provider.signOut;
    constructor() {
      provider.loaded();
    }
  },
}));

const token = (value: string, minutes: number): { value: string; endsAt: number } => ({ value, endsAt: Date.now() + minutes * MINUTE });
/** What comes of a renewal, once: a token, or why there is none. */
const renewsTo = (...answers: readonly (ReturnType<typeof token> | Error | undefined)[]): void => {
  for (const answer of answers)
    provider.renew.mockImplementationOnce(() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
};

async function signedIn(minutes = 60): Promise<Session> {
  const session = new Session(CONFIG);
  provider.arrive.mockResolvedValueOnce({ token: token('first', minutes), state: '/desks/world/work' });
  await session.complete();
  return session;
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  const stored = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

it('has no token where nobody signed in', async () => {
  expect(await new Session(CONFIG).token()).toBeUndefined();
});

it('comes back to where the person wanted to go, by one exchange of the code however often it is asked for', async () => {
  const session = new Session(CONFIG);
  provider.arrive.mockResolvedValueOnce({ token: token('first', 60), state: '/desks/world/work' });
  expect(await Promise.all([session.complete(), session.complete()])).toEqual(['/desks/world/work', '/desks/world/work']);
  expect(provider.arrive).toHaveBeenCalledOnce();
  expect(await session.token()).toBe('first');
});

it.each(['https://elsewhere.example.org', '//elsewhere.example.org', undefined, 7])('goes nowhere else: %s', async (state) => {
  const session = new Session(CONFIG);
  provider.arrive.mockResolvedValueOnce({ token: token('first', 60), state });
  expect(await session.complete()).toBe('/');
});

it('is still signed in when the tab is loaded anew, without the provider’s library', async () => {
  await signedIn();
  provider.loaded.mockClear();
  expect(await new Session(CONFIG).token()).toBe('first');
  expect(provider.loaded).not.toHaveBeenCalled();
});

it('renews a token a minute before it ends', async () => {
  const session = await signedIn(60);
  renewsTo({ value: 'second', endsAt: NOW + 120 * MINUTE });
  await vi.advanceTimersByTimeAsync(59 * MINUTE - 1);
  expect(provider.renew).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await session.token()).toBe('second');
});

it('renews a token that the API refused, once for all who were refused', async () => {
  const session = await signedIn();
  renewsTo(token('second', 60));
  expect(await Promise.all([session.token('first'), session.token('first')])).toEqual(['second', 'second']);
  expect(provider.renew).toHaveBeenCalledOnce();
});

it('outlives a renewal ahead of time that failed, and ends when the token has ended and there is no other', async () => {
  const session = await signedIn(60);
  const heard = vi.fn();
  session.subscribe(heard);
  renewsTo(new Error('The provider is away.'), new Error('The provider is away.'));
  await vi.advanceTimersByTimeAsync(59 * MINUTE + 1);
  expect([session.hasEnded(), await session.token()]).toEqual([false, 'first']);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect([session.hasEnded(), heard.mock.calls.length]).toEqual([true, 1]);
});

it('does not end for want of a network', async () => {
  const session = await signedIn();
  vi.stubGlobal('navigator', { onLine: false });
  renewsTo(new Error('No network.'));
  expect(await session.token('first')).toBeUndefined();
  expect(session.hasEnded()).toBe(false);
});

it('goes on after its end when the person signs in again', async () => {
  const session = await signedIn();
  renewsTo(undefined, token('second', 60));
  expect(await session.token('first')).toBeUndefined();
  expect(session.hasEnded()).toBe(true);
  expect(await session.token('first')).toBe('second');
  expect(session.hasEnded()).toBe(false);
});

it('forgets the token when the person signs out', async () => {
  const session = await signedIn();
  await session.signOut();
  expect(provider.signOut).toHaveBeenCalledOnce();
  expect(await session.token()).toBeUndefined();
  expect(await new Session(CONFIG).token()).toBeUndefined();
});
