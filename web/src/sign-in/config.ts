/** What the stack tells the page about itself: `/config.json`, written when it is deployed. */
export interface SiteConfig {
  /** The OpenID provider’s issuer; its discovery document lies under it. */
  readonly authority: string;
  readonly clientId: string;
  /** Separated by spaces. */
  readonly scopes: string;
  /** The stage’s name: `dev`, `staging`, `prod`. */
  readonly stage: string;
  /** Where a person signs out, with all that the provider wants to be told; null where discovery says it. */
  readonly signOut: string | null;
}

/** @throws Error where the file is missing or is not what it should be: the stack was not deployed whole */
export async function loadConfig(): Promise<SiteConfig> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}.`);
  const config: unknown = await response.json();
  if (!isConfig(config)) throw new Error('/config.json lacks what the page needs to sign people in.');
  return config;
}

const isConfig = (value: unknown): value is SiteConfig =>
  typeof value === 'object' &&
  value !== null &&
  ['authority', 'clientId', 'scopes', 'stage'].every((key) => typeof Reflect.get(value, key) === 'string') &&
  'signOut' in value;
