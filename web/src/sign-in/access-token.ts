/** What the API takes, and until when, in milliseconds since 1970. */
export interface AccessToken {
  readonly value: string;
  readonly endsAt: number;
}

const KEY = 'claim-docket:access-token';

/** The tab's token from before it was reloaded. */
export function storedToken(): AccessToken | undefined {
  const stored = sessionStorage.getItem(KEY);
  if (stored === null) return undefined;
  const [endsAt, value] = stored.split(' ');
  return value === undefined ? undefined : { value, endsAt: Number(endsAt) };
}

/** Keeps a token for as long as the tab is open; undefined forgets it. */
export function storeToken(token: AccessToken | undefined): void {
  if (token === undefined) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, `${token.endsAt} ${token.value}`);
}
