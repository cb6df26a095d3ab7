/** Longest span of emphasis or link text that is looked for. With it, and with no opening mark inside a span, the patterns stay linear. */
const REACH = 500;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`!\\[([^\\][\\n]{0,${REACH}})\\]\\([^()\\s]{0,${REACH}}(?:\\s"[^"]{0,200}")?\\)`, 'g'), '$1'],
  [new RegExp(`\\[([^\\][\\n]{1,${REACH}})\\]\\([^()\\s]{0,${REACH}}(?:\\s"[^"]{0,200}")?\\)`, 'g'), '$1'],
  [new RegExp(`\\[([^\\][\\n]{1,${REACH}})\\]\\[[^\\][\\n]{0,100}\\]`, 'g'), '$1'],
  [/<((?:https?:\/\/|mailto:)[^>\s]{1,300})>/g, '$1'],
  [new RegExp(`\\*\\*([^*\\n]{1,${REACH}})\\*\\*`, 'g'), '$1'],
  [new RegExp(`(?<![\\p{L}\\p{N}_])__([^_\\n]{1,${REACH}})__(?![\\p{L}\\p{N}_])`, 'gu'), '$1'],
  [new RegExp(`\\*([^*\\s][^*\\n]{0,${REACH}})\\*`, 'g'), '$1'],
  [new RegExp(`(?<![\\p{L}\\p{N}_])_([^_\\s][^_\\n]{0,${REACH}})_(?![\\p{L}\\p{N}_])`, 'gu'), '$1'],
  [new RegExp(`\`([^\`\\n]{1,${REACH}})\``, 'g'), '$1'],
  [/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1'],
];

/** A line of Markdown without its marks: emphasis, code, links (their text stays), escapes. */
export function stripInline(line: string): string {
  return PATTERNS.reduce((text, [pattern, into]) => text.replace(pattern, into), line)
    .replace(/\s+/g, ' ')
    .trim();
}
