/** First bytes of common formats that are no text; `offset` is where they stand, 0 unless given. */
const MAGIC: readonly { readonly name: string; readonly bytes: readonly number[]; readonly offset?: number }[] = [
  { name: 'a PDF document', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { name: 'a ZIP archive (also .docx, .odt and .epub files)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an empty ZIP archive', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'a gzip file', bytes: [0x1f, 0x8b, 0x08] },
  { name: 'a bzip2 file', bytes: [0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59] },
  { name: 'an xz file', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'a zstd file', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'a 7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a RAR archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { name: 'an old Word or Excel file', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'an RTF document', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: 'a PNG image', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { name: 'a JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: 'a WebP image, WAV or AVI file', bytes: [0x52, 0x49, 0x46, 0x46] },
  { name: 'a TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'an MP4 video, or a HEIC or AVIF image', bytes: [0x66, 0x74, 0x79, 0x70], offset: 4 },
  { name: 'an MP3 recording', bytes: [0x49, 0x44, 0x33] },
  { name: 'an Ogg recording', bytes: [0x4f, 0x67, 0x67, 0x53] },
  { name: 'a Matroska or WebM video', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { name: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a SQLite database', bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74] },
];

/** Names the format that the first bytes announce ("a PDF document"), or null where they announce none that is no text. */
export function sniffBinary(bytes: Uint8Array): string | null {
  const known = MAGIC.find(({ bytes: magic, offset = 0 }) => magic.every((byte, at) => bytes[offset + at] === byte));
  return known?.name ?? null;
}

/** True where the text begins as an HTML document or is plainly marked up. `text` may be the whole document. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 4096).replace(/^[\s\uFEFF]+/, '');
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return true;
  if (!/^<(?:\?xml|!--|[a-z][a-z0-9]{0,15}[\s>/])/i.test(start)) return false;
  return /<(?:html|body|article|main|section|div|p|h1)[\s>]/i.test(start);
}
