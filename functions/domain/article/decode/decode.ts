import { UnreadableArticle } from '../errors.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** How the text was decoded, and the text without its byte order mark. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding: `utf-8`, `utf-16le`, `windows-1252`, … */
  readonly encoding: string;
}

/** How far into a page its own declaration is looked for; HTML asks for 1024, pages in the wild put it later. */
const DECLARATION_REACH = 4096;

/**
 * Decodes an upload. What the bytes prove goes before what is declared: a byte order mark, the zero bytes of UTF-16, then valid UTF-8;
 * only then the charset of the content type or of the page, and Windows-1252 where nothing else fits.
 *
 * @param contentType the object's `Content-Type`, if any
 * @throws {UnreadableArticle} `undecodable` for UTF-32; `binary` where what comes out is no text
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded {
  const decoded = decodeBytes(bytes, contentType);
  refuseControls(decoded.text);
  return decoded;
}

function decodeBytes(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new UnreadableArticle('undecodable', 'The text is in UTF-32, which is not read here. Save it as UTF-8 and upload it again.');
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', text: decodeAs('utf-8', bytes) };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', text: decodeAs('utf-16le', bytes) };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', text: decodeAs('utf-16be', bytes) };
  const wide = utf16ByZeros(bytes);
  if (wide !== null) return { encoding: wide, text: decodeAs(wide, bytes) };

  const declared = knownEncoding(charsetOf(contentType) ?? charsetOfPage(bytes));
  const pure = bytes.every((byte) => byte < 0x80);
  if (pure) {
    // Seven-bit encodings (ISO-2022-JP) look like ASCII; there the declaration is all there is.
    if (declared === 'iso-2022-jp') return { encoding: declared, text: decodeAs(declared, bytes) };
    return { encoding: 'utf-8', text: decodeAs('utf-8', bytes) };
  }
  const strict = tryUtf8(bytes);
  if (strict !== null) return { encoding: 'utf-8', text: strict };
  if (declared !== null && declared !== 'utf-8' && !declared.startsWith('utf-16') && declared !== 'windows-1252') {
    return { encoding: declared, text: decodeAs(declared, bytes) };
  }
  const lenient = decodeAs('utf-8', bytes);
  if (declared !== 'windows-1252' && isMostlyUtf8(lenient)) return { encoding: 'utf-8', text: lenient };
  return { encoding: 'windows-1252', text: decodeWindows1252(bytes) };
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A UTF-8 text with a few broken bytes has many good non-ASCII characters; a Windows-1252 text read so has none to speak of. */
function isMostlyUtf8(text: string): boolean {
  let good = 0;
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) good += 1;
  }
  return good > broken * 4;
}

/** UTF-16 without a mark: Latin text has a zero byte in nearly every pair, and always on the same side. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const reach = Math.min(bytes.length - (bytes.length % 2), 8192);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < reach; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = reach / 2;
  if (pairs < 2) return null;
  // Five percent: in Cyrillic or Arabic only spaces and punctuation show one.
  if (odd > pairs * 0.05 && even === 0) return 'utf-16le';
  if (even > pairs * 0.05 && odd === 0) return 'utf-16be';
  return null;
}

function charsetOf(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** `<meta charset>`, `<meta http-equiv content="…; charset=…">` or `<?xml encoding=…?>`. */
function charsetOfPage(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION_REACH));
  const meta = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head);
  const xml = /^<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})/.exec(head);
  return meta?.[1] ?? xml?.[1] ?? null;
}

function knownEncoding(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Control characters have no place in prose; more than a few, or one in a hundred, mean that this was never text. */
function refuseControls(text: string): void {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd || (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || (code >= 0x7f && code <= 0x84))
      controls += 1;
  }
  if (controls > text.length / 3 || controls > 2 + text.length / 100) {
    throw new UnreadableArticle('binary', 'The file holds bytes that are no text. Upload the article as plain text or HTML.');
  }
}
