import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CLAIM_KINDS } from '../../functions/domain/extraction/claim.ts';
import { kindFeatures } from '../../functions/domain/extraction/classify/kind/features/kind-features.ts';
import { quotationOf } from '../../functions/domain/extraction/classify/quotation.ts';
import { wordingOf } from '../../functions/domain/extraction/text/wording.ts';
import type { Fault } from '../../bench/extraction/json-line.ts';
import { outside, readJsonLine } from '../../bench/extraction/json-line.ts';
import { textOf } from '../../bench/extraction/words.ts';
import type { KindExample } from './kind-examples.ts';
import { BadKindLine } from './kind-examples.ts';

const Spans = z.array(z.tuple([z.int().min(0), z.int().min(0)]));

const Line = z.object({
  /** See `articleKey`. */
  article: z.string(),
  /** Kind, then the spans of source, cue and content, as the finder had them. */
  claims: z.array(z.tuple([z.enum(CLAIM_KINDS), Spans, Spans, Spans])),
});

/** How much a claim counts beside one of the open corpus: what is said in politics must not drown what is said elsewhere (decision 79). */
const WEIGHT = 0.15;

/** How an article is called here: PolNeAR's own name for it holds words of its headline, which are its outlet's. */
export const articleKey = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 16);

/**
 * Reads kinds that readers told of claims in PolNeAR's articles, of which only offsets are kept: `{"article", "claims": [[kind, source, cue, content]]}` a line.
 * @throws BadKindLine where a line cannot be read, or tells of an article or a span that is not there
 */
export function readTold(lines: string, articles: readonly { readonly id: string; readonly text: string }[]): KindExample[] {
  const texts = new Map(articles.map(({ id, text }) => [articleKey(id), text]));
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, at) => examplesOf(line, `line ${at + 1}`, texts));
}

function examplesOf(line: string, where: string, texts: ReadonlyMap<string, string>): KindExample[] {
  const fault: Fault = (what, options) => new BadKindLine(`${where}: ${what}`, options);
  const { article, claims } = readJsonLine(line, Line, '{"article", "claims"}', fault);
  const text = texts.get(article);
  if (text === undefined) throw fault(`there is no article ${article}. Is the file that --polnear names PolNeAR's train part?`);
  return claims.map(([kind, source, cue, content]): KindExample => {
    const wrong = outside(text, [...source, ...cue, ...content]);
    if (wrong !== undefined) throw fault(`${wrong} is no range within its article.`);
    const claim = textOf(text, content);
    const evidence = { wording: wordingOf(claim), cue: textOf(text, cue), source: textOf(text, source), quotation: quotationOf(claim) };
    return { features: kindFeatures(evidence).slice(), kind, weight: WEIGHT };
  });
}
