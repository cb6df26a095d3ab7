import { expect, it } from 'vitest';
import { useCloud } from '../../support/cloud.ts';

const laptop = useCloud();
const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${laptop.cloud.apiUrl}${path}`, { headers, redirect: 'manual' });

it('serves the page, and under each of its own addresses, asked for anew each time', async () => {
  const page = await get('/');
  expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([200, 'text/html', 'no-cache']);
  const html = await page.text();
  expect(html).toContain('<div id="root">');
  for (const path of ['/desks/world/work/k3v9a.07', '/signed-in?code=x&state=y', '/desks/world/'])
    expect(await (await get(path)).text()).toBe(html);
  expect((await get('/', { 'if-none-match': page.headers.get('etag') ?? '' })).status).toBe(304);
});

it('serves the page’s files for good, and says of one that is not there that it is not there', async () => {
  const [, script = ''] = /src="([^"]+)"/.exec(await (await get('/')).text()) ?? [];
  const file = await get(script);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/javascript']);
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/assets/none-12345678.js')).status).toBe(404);
  expect((await fetch(`${laptop.cloud.apiUrl}/`, { method: 'POST' })).status).toBe(403);
});

it('has an icon for the browser’s tab, which the page’s policy lets in', async () => {
  const page = await get('/');
  const [, icon = ''] = /<link rel="icon" href="([^"]+)"/.exec(await page.text()) ?? [];
  const file = await get(icon);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(page.headers.get('content-security-policy')).toContain("img-src 'self'");
});

it('adds the template’s headers, with the laptop’s addresses in them', async () => {
  const { headers } = await get('/claims');
  const policy = Object.fromEntries(
    (headers.get('content-security-policy') ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
  const { apiUrl, endpoint } = laptop.cloud;
  expect(policy).toMatchObject({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
  });
  expect(policy['connect-src']).toEqual(["'self'", `${apiUrl}/sign-in/`, `${apiUrl}/sign-in`, endpoint, endpoint]);
  expect(policy['img-src']).toEqual(["'self'", 'data:', 'blob:', endpoint]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('permissions-policy')).toContain('camera=()');
});

it('tells the page what it needs to know to sign people in', async () => {
  const config = await get('/config.json');
  expect([config.headers.get('content-type'), config.headers.get('cache-control')]).toEqual(['application/json', 'no-cache']);
  const { apiUrl } = laptop.cloud;
  const clientId = laptop.output('UserPoolClientId');
  expect(await config.json()).toEqual({
    authority: `${apiUrl}/sign-in`,
    clientId,
    scopes: 'openid email profile',
    stage: 'dev',
    signOut: `${apiUrl}/sign-in/logout?client_id=${clientId}&logout_uri=${apiUrl}/`,
  });
  expect(laptop.output('ConsoleUrl')).toBe(apiUrl);
});

it('leaves the API as it is, its own 404 included', async () => {
  const answer = await get('/v1/nothing');
  expect([answer.status, await answer.json()]).toEqual([404, { message: 'Not Found' }]);
  expect((await get('/v1/me')).status).toBe(401);
  expect((await get('/v1/me')).headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
});

it('sends who typed localhost to the address that sign-in leads back to', async () => {
  const byName = laptop.cloud.apiUrl.replace('127.0.0.1', 'localhost');
  const answer = await fetch(`${byName}/claims?x=1`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([307, `${laptop.cloud.apiUrl}/claims?x=1`]);
});
