import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PageFunction } from '../../../local/edge/page-function.ts';

const fallback = new PageFunction(readFileSync('lib/site/page-fallback.js', 'utf8'));
const after = (uri: string) => fallback.run('GET', uri, '127.0.0.1');

describe('before a request for the console', () => {
  it.each(['/', '/signed-in', '/desks/world/triage', '/claims/01JD.0/', '/.', '/v2.5/claims'])('%s becomes the page', (uri) => {
    expect(after(uri)).toEqual({ uri: '/index.html' });
  });

  it.each(['/assets/index-TfjJZ6hD.js', '/config.json', '/favicon.svg', '/assets/none.woff2'])('%s stays a file', (uri) => {
    expect(after(uri)).toEqual({ uri });
  });
});
