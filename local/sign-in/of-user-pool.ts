import type { SignInClient, UserPoolModel } from '../template/resources/user-pools.ts';
import type { Person } from './people.ts';
import type { SignInOptions } from './sign-in.ts';

/** Who can be chosen on the sign-in page. */
export interface OfferedPeople {
  readonly offered: readonly Person[];
  /** Where somebody works who is made up on the page, for people to read. */
  readonly desks: readonly string[];
  /** Called before such a person is let in. */
  enrol(person: Person): Promise<void>;
}

/** Where `npm run web` serves the page while it is worked on. Only the laptop sends people there. */
const DEV_SERVERS = ['http://127.0.0.1:5173', 'http://localhost:5173'];

/** What tokens are for where the template has no user pool. */
const NO_CLIENT: SignInClient = {
  id: 'laptop',
  callbackUrls: [],
  logoutUrls: [],
  scopes: ['openid'],
  seconds: { accessToken: 3600, idToken: 3600, refreshToken: 3600 },
};

/** The user pool's first client and its groups, for the laptop's sign-in. */
export function ofUserPool(
  userPool: UserPoolModel | undefined,
  people: OfferedPeople | undefined,
): Pick<SignInOptions, 'client' | 'people' | 'newcomers' | 'enrol'> {
  const client = userPool?.clients[0] ?? NO_CLIENT;
  return {
    client: { ...client, callbackUrls: alsoInDevelopment(client.callbackUrls), logoutUrls: alsoInDevelopment(client.logoutUrls) },
    newcomers: { roles: userPool?.groups ?? [], desks: people?.desks ?? [] },
    ...(people && { people: people.offered, enrol: (person) => people.enrol(person) }),
  };
}

const alsoInDevelopment = (urls: readonly string[]): string[] => [
  ...urls,
  ...urls.flatMap((url) => DEV_SERVERS.map((server) => `${server}${new URL(url).pathname}`)),
];
