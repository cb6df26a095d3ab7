import { readFileSync } from 'node:fs';
import { readMarkedArticle } from './read-marked-article.ts';
import type { MarkedClaim } from './read-marked-article.ts';

/** `node --import tsx bench/corpus/check.ts FILE…`: names what breaks the format, and prints the claims as read. */
const cut = (text: string, spans: MarkedClaim['content']): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');

for (const file of process.argv.slice(2)) {
  try {
    const { text, claims, lead } = readMarkedArticle(readFileSync(file, 'utf8'));
    console.log(`\n${file}: ${text.split(/\s+/).length} words, ${claims.length} marked, lead ${lead.join(' ')}`);
    for (const claim of claims)
      console.log(
        `${String(claim.number).padStart(3)} ${cut(text, claim.source) || '–'} | ${cut(text, claim.cue) || '–'} | ${cut(text, claim.content)} | ${Object.values(claim.label).join(' ')}`,
      );
  } catch (error) {
    process.exitCode = 1;
    console.log(`\n${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
