/**
 * The UTF-16 code units of a text. A string may be cut out of others or joined from them, of one byte a letter or two, and that is asked anew for each letter;
 * a row of numbers is read five times as fast.
 */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  Buffer.from(codes.buffer).write(text, 'utf16le');
  return codes;
}
