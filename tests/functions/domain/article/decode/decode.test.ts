import { expect, test } from 'vitest';
import { decode } from '../../../../../functions/domain/article/decode/decode.ts';

const STORY = '\u201CIt\u2019s over\u201D \u2013 the minister said that \u20AC5m was gone\u2026';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** UTF-16 as bytes, in the byte order given. */
function utf16(text: string, bigEndian: boolean, mark = false): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const bytes = (mark ? [0xfeff, ...units] : units).flatMap((unit) => (bigEndian ? [unit >> 8, unit & 0xff] : [unit & 0xff, unit >> 8]));
  return Uint8Array.from(bytes);
}

/** Windows-1252, for the characters that the story uses. */
function cp1252(text: string): Uint8Array {
  const high: Readonly<Record<string, number>> = {
    '\u201C': 0x93,
    '\u201D': 0x94,
    '\u2019': 0x92,
    '\u2013': 0x96,
    '\u20AC': 0x80,
    '\u2026': 0x85,
  };
  return Uint8Array.from(Array.from(text, (char) => high[char] ?? char.charCodeAt(0)));
}

test.each([
  ['utf-8', utf8(STORY)],
  ['utf-8', utf8(`\uFEFF${STORY}`)],
  ['utf-16le', utf16(STORY, false, true)],
  ['utf-16be', utf16(STORY, true, true)],
  ['utf-16le', utf16(STORY, false)],
  ['utf-16be', utf16(STORY, true)],
  ['windows-1252', cp1252(STORY)],
])('reads %s', (encoding, bytes) => {
  expect(decode(bytes)).toEqual({ encoding, text: STORY });
});

test('reads UTF-16 without a mark where only spaces and stops betray it', () => {
  const russian = 'Министр сообщил, что переговоры начнутся в среду. Это подтвердили в посольстве.';
  expect(decode(utf16(russian, false)).text).toBe(russian);
});

test('believes the declared charset where the bytes are no UTF-8', () => {
  const polish = Uint8Array.from([0x7a, 0xb3, 0x6f, 0x74, 0x79, 0x20, 0xb1, 0xea]);
  expect(decode(polish, 'text/plain; charset=iso-8859-2').text).toBe('złoty ąę');
  const page = Uint8Array.from([...utf8('<html><head><meta charset="iso-8859-2"><title>'), ...polish]);
  expect(decode(page).text).toContain('złoty ąę');
});

test('believes the bytes where they are UTF-8 and the declaration says otherwise', () => {
  expect(decode(utf8(STORY), 'text/plain; charset=iso-8859-1').text).toBe(STORY);
});

test('reads what is declared Latin-1 as Windows-1252, as browsers do', () => {
  expect(decode(cp1252(STORY), 'text/html; charset=ISO-8859-1').text).toBe(STORY);
});

test('ignores a charset that does not exist', () => {
  expect(decode(cp1252(STORY), 'text/plain; charset=klingon').text).toBe(STORY);
});

test('reads ISO-2022-JP, which looks like ASCII, where it is declared', () => {
  const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]);
  expect(decode(bytes, 'text/plain; charset=iso-2022-jp').text).toBe('日本');
});

test('keeps UTF-8 with a broken byte or two as UTF-8', () => {
  const text = 'Ärger über Öl: „So nicht“, sagte Müller in Köln.';
  const bytes = utf8(text);
  bytes[1] = 0x28;
  expect(decode(bytes).encoding).toBe('utf-8');
  expect(decode(bytes).text).toContain('„So nicht“, sagte Müller in Köln.');
});

test('refuses UTF-32 and says what to do', () => {
  expect(() => decode(Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toThrow(/UTF-32.*Save it as UTF-8/);
});

test('refuses bytes that are no text in any encoding', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251);
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code: 'binary' }));
});

test('lets a stray control character pass', () => {
  const text = `${'The minister said nothing. '.repeat(20)}\u0000`;
  expect(decode(utf8(text)).text).toBe(text);
});
