/** What a page's JSON-LD says of the article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly section: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** Longer scripts are catalogues, not articles; more things than this are not looked at. */
const LONGEST = 500_000;
const MOST = 2000;

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first article among a page's JSON-LD scripts (https://schema.org/NewsArticle); null where none can be read. */
export function readLinkedData(scripts: readonly string[]): LinkedData | null {
  for (const script of scripts) {
    const article = findArticle(parse(script));
    if (article === null) continue;
    return {
      headline: text(article['headline']) ?? text(article['name']),
      byline: nameOf(article['author']) ?? nameOf(article['creator']),
      outlet: nameOf(article['publisher']),
      section: text([article['articleSection']].flat()[0]),
      publishedAt: text(article['datePublished']) ?? text(article['dateCreated']),
      language: text(article['inLanguage']),
    };
  }
  return null;
}

function parse(script: string): unknown {
  if (script.length > LONGEST) return null;
  try {
    return JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)\s*$/, ''));
  } catch {
    return null;
  }
}

/** Breadth first and counted, so that neither depth nor size of somebody's JSON matters. */
function findArticle(root: unknown): Thing | null {
  const waiting: unknown[] = [root];
  for (let seen = 0; seen < Math.min(waiting.length, MOST); seen += 1) {
    const value = waiting[seen];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MOST));
    else if (isThing(value)) {
      const types = [value['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) return value;
      waiting.push(value['@graph'], value['mainEntity'], value['mainEntityOfPage'], value['itemListElement']);
    }
  }
  return null;
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const trimmed = value.slice(0, 1000).replace(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
}

function nameOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map((one) => (isThing(one) ? text(one['name']) : text(one)))
    .filter((name) => name !== null && !/^https?:/.test(name));
  return names.length === 0 ? null : names.join(', ');
}
