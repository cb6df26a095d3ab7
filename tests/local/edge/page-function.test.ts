import { expect, it } from 'vitest';
import { PageFunction } from '../../../local/edge/page-function.ts';

it('may answer itself, as functions of CloudFront do', () => {
  const code = "function handler(event) { return { statusCode: 302, headers: { location: { value: event.request.uri + 'x' } } }; }";
  expect(new PageFunction(code).run('GET', '/a', '127.0.0.1')).toEqual({ statusCode: 302, headers: { location: '/ax' } });
});

it('knows nothing of this process, and cannot run for ever', () => {
  expect(() => new PageFunction('function handler() { return process.env; }').run('GET', '/', '')).toThrow('process is not defined');
  expect(() => new PageFunction('function handler() { for (;;); }').run('GET', '/', '')).toThrow('timed out');
});

it('must answer a request or a response', () => {
  expect(() => new PageFunction('function handler() { return {}; }').run('GET', '/', '')).toThrow('Invalid input');
});
