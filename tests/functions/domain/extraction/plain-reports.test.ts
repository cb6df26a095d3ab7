import { describe, expect, it } from 'vitest';
import { claimsOf } from './articles.ts';

/** What is marked `[as content]`, and by whom `{source}`. A content that begins with + goes on with the one before. */
function marked(sentence: string): { readonly text: string; readonly contents: string[]; readonly sources: string[] } {
  const contents: string[] = [];
  for (const [, words = ''] of sentence.matchAll(/\[([^\]]*)\]/g))
    if (words.startsWith('+')) contents.push(`${contents.pop() ?? ''} ${words.slice(1)}`);
    else contents.push(words);
  return {
    text: sentence.replaceAll('[+', '[').replaceAll(/[[\]{}]/g, ''),
    contents: contents.map((words) => words.replaceAll(/[{}]/g, '')),
    sources: [...sentence.matchAll(/\{([^}]*)\}/g)].map(([, words = '']) => words),
  };
}

/** Each stands in the middle of an article, as most reports do. */
function read(sentence: string): { readonly content: string; readonly source: string | undefined }[] {
  const { text } = marked(sentence);
  return claimsOf([
    'It was a long week in the region, and the roads were closed for most of it.',
    text,
    'The weather stayed cold and the shops were shut.',
  ]).map((claim) => ({ content: claim.text, source: claim.attribution.source?.text }));
}

describe('a plain report in a wire’s style', () => {
  it.each([
    '[At least 24 people were killed in strikes on Thursday], {the civil defence agency} said.',
    '[Russia launched 120 drones overnight], {Ukraine’s air force} said, adding that [98 of them had been shot down].',
    '[The army retook the palace on Friday], {two military officials} told the Associated Press.',
    '[Twelve soldiers died], {the army} said in a statement on Thursday, the most in a single day since 2020.',
    '[The river was poisoned by the mine], {the agency} said in a letter seen by Reuters.',
    '[The plant leaked for months], {the regulator} said in a report published on Monday.',
    '{The union} said in a statement shared with the newspaper that [staff had falsified the records].',
    '[The bridge would stay shut until June], {the governor} wrote on X.',
    '[The shares were overvalued], {analysts at Citi} wrote in a note to clients.',
    '[One in five children goes to bed hungry], {the charity} estimates.',
    '{A judge} ruled that [the search was unlawful].',
    '{Police} said [they found the door open].',
    'Asked about the leak, {the chief executive} said [the firm had told regulators in May].',
    '{The army} rejected [claims that it had fired the missile].',
    '{Rebels} accused [the army of breaking the truce].',
    '{The ministry} put [the death toll at 41], up from 36 on Monday.',
    '{The army} has denied [targeting civilians].',
    '{The minister} confirmed [the deaths of nine soldiers].',
    '[The driver had been drunk], according to {the mayor, who visited the site}.',
    '[Most of the money], {prosecutors} said, [+went on cars and a villa in Spain].',
    '[So far 212 cases have been reported], {officials} said.',
    '{The minister} said, citing a police report, that [the driver had been drunk].',
    '{Hale} pleaded [guilty to manslaughter] but denied [murder].',
    '{Prosecutors} allege that [Hale defrauded investors of more than $40 million].',
    '[Managers knew of the dust in 2009], {documents seen by the BBC} show.',
    '{Islamic State} claimed [responsibility for the attack].',
    '{Witnesses} told Reuters that [gunmen on motorcycles had opened fire].',
    '{The lawsuit, filed in Texas}, alleges [the firm hid the risk from users].',
  ])('%s', (sentence) => {
    const { contents, sources } = marked(sentence);
    const found = read(sentence);
    expect(found.map(({ content }) => content)).toEqual(contents);
    for (const { source } of found) expect(sources).toContain(source);
  });
});

describe('no report', () => {
  it.each([
    'Tesla did not respond to a request for comment.',
    'The trial continues.',
    'Police are appealing for witnesses.',
    'It was not clear who fired first.',
    'The study tracked 4,000 patients for nine years.',
    'Neither side has commented.',
    'Cole’s attorney did not return a call seeking comment.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});
