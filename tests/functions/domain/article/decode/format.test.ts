import { expect, test } from 'vitest';
import { formatOf, refuseByType } from '../../../../../functions/domain/article/decode/format.ts';

test.each([
  ['<!doctype html><p>x', undefined, undefined, 'html'],
  ['\n  <html><body>x', 'text/plain', 'a.txt', 'html'],
  ['<h1>Title</h1><p>Text', undefined, undefined, 'html'],
  ['<p>Text', 'text/plain', 'a.txt', 'html'],
  ['The minister said <so>.', undefined, undefined, 'text'],
  ['Plain prose', 'text/html', 'a.html', 'text'],
  ['Prose with <b>marks</b>', 'text/html', undefined, 'html'],
  ['# Title', undefined, 'incoming/a.MD', 'markdown'],
  ['# Title', 'text/markdown; charset=utf-8', undefined, 'markdown'],
  ['# Title', undefined, 'a.txt', 'text'],
] as const)('%j of type %s named %s is %s', (text, type, name, format) => {
  expect(formatOf(text, type, name)).toBe(format);
});

test.each(['image/png', 'application/pdf', 'application/json', 'text/csv', 'video/mp4', 'application/zip'])('refuses %s', (type) => {
  expect(() => refuseByType(type, undefined)).toThrow(
    expect.objectContaining({ code: 'unsupported-type', message: expect.stringContaining(type) }),
  );
});

test.each([
  undefined,
  '',
  'text/plain',
  'TEXT/HTML; charset=utf-8',
  'binary/octet-stream',
  'application/octet-stream',
  'application/xhtml+xml',
])('lets %s pass', (type) => {
  expect(() => refuseByType(type, 'incoming/story')).not.toThrow();
});

test('refuses by the ending of the name', () => {
  expect(() => refuseByType('binary/octet-stream', 'incoming/feed.json')).toThrow(/\.json/);
});
