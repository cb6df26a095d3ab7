/** What Windows-1252 has at 0x80 to 0x9F, in order; the five it leaves empty stay as they are (as browsers do). */
const HIGH =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * Decodes Windows-1252. Own code, because several Node releases decode `windows-1252` as plain Latin-1 and so lose
 * curly quotes and dashes (https://github.com/nodejs/node/issues/56542), which are what newsrooms' old texts are full of.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('').replace(/[\u0080-\u009F]/g, (char) => HIGH.charAt(char.charCodeAt(0) - 0x80));
}
