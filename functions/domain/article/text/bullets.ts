const BULLET = /^(?:[\u2022\u2023\u25AA\u25CF\u25E6\u25A0\u2219\u00B7\u27A4\u25BA]\s*|[*+\u2013-]\s+|(?:--|\u2014)\s+(?=NEW\b))/;
const NEW = /^(?:NEW|UPDATED?|JUST IN|DEVELOPING):\s+/;
const NUMBERED = /^\(?\d{1,2}[.)]\s+(?=\p{Lu})/u;

/** How many characters the bullet before a list item takes, with a label such as "NEW:"; 0 where there is none. */
export function bulletLength(line: string): number {
  const bullet = BULLET.exec(line)?.[0] ?? NUMBERED.exec(line)?.[0] ?? '';
  if (bullet === '' || bullet.length === line.length) return 0;
  return bullet.length + (NEW.exec(line.slice(bullet.length))?.[0].length ?? 0);
}
