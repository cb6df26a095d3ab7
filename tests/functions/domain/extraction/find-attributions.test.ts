import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../functions/domain/article/article.ts';
import { findAttributions } from '../../../../functions/domain/extraction/find-attributions.ts';

/** Each attribution as `source < cue < content`, parts of a broken content apart by ` … `. */
function read(text: string): string[] {
  const cut = (spans: readonly Span[]): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return findAttributions(text).map(({ source, cue, content }) => `${cut(source)} < ${cut(cue)} < ${cut(content)}`);
}

describe('findAttributions', () => {
  it.each([
    ['Ana Ruiz said the dam held.', 'Ana Ruiz < said < the dam held'],
    ['Ana Ruiz, the mayor of Oro, said on Friday that the dam held.', 'Ana Ruiz, the mayor of Oro < said < the dam held'],
    ['The dam held, Ana Ruiz said.', 'Ana Ruiz < said < The dam held'],
    ['The dam held, said Ana Ruiz, the mayor of Oro.', 'Ana Ruiz, the mayor of Oro < said < The dam held'],
    ['The dam, she said, held all night.', 'she < said < The dam … held all night'],
    ['Mr. Ruiz told reporters in Geneva that the U.N. had failed.', 'Mr. Ruiz < told < the U.N. had failed'],
    ['The minister told the BBC he would resign.', 'The minister < told < he would resign'],
    ['According to the police, nine people fled.', 'the police < According to < nine people fled'],
    ['Nine people fled, according to the police.', 'the police < according to < Nine people fled'],
    ['Rebels accused the army of burning the village.', 'Rebels < accused < the army of burning the village'],
    ['The union called for a strike.', 'The union < called for < a strike'],
    ['The firm denied that it had paid bribes.', 'The firm < denied < it had paid bribes'],
    ['In a statement, the bank said its servers were safe.', 'the bank < said < its servers were safe'],
    ['They closed a tunnel which engineers said was safe.', 'engineers < said < a tunnel which … was safe'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('keeps a broken quotation together', () => {
    expect(read('“We waited,” Ruiz said, “and nobody came.”')).toEqual(['Ruiz < said < “We waited,” … “and nobody came.”']);
  });

  it('gives a further sentence of a quotation to its speaker, over paragraphs', () => {
    expect(read('"We waited," Ruiz said. "Nobody came."\n\n"Then the water rose."')).toEqual([
      'Ruiz < said < "We waited," … "Nobody came." … "Then the water rose."',
    ]);
  });

  it('reads a quotation that the paragraph leaves open', () => {
    expect(read('"We waited all night," Ruiz said. "Nobody came.\n\n"Then the water rose."')).toEqual([
      'Ruiz < said < "We waited all night," … "Nobody came. … "Then the water rose."',
    ]);
  });

  it('reads British marks and leaves apostrophes alone', () => {
    expect(read('‘The workers’ hostel wasn’t safe,’ the inspector said.')).toEqual([
      'the inspector < said < ‘The workers’ hostel wasn’t safe,’',
    ]);
    expect(read("The workers' hostel wasn't safe, the inspector said.")).toEqual([
      "the inspector < said < The workers' hostel wasn't safe",
    ]);
  });

  it('shares a subject among verbs', () => {
    expect(read('Ruiz said the dam held, adding that two gates were stuck, and warned of rain.')).toEqual([
      'Ruiz < said < the dam held',
      'Ruiz < adding < two gates were stuck',
      'Ruiz < warned of < rain',
    ]);
  });

  it('finds what quotation follows a colon or a speaker', () => {
    expect(read('Ruiz added: "It was close."')).toEqual(['Ruiz < added < "It was close."']);
    expect(read('"Was it close?" Ruiz asked.')).toEqual(['Ruiz < asked < "Was it close?"']);
  });

  it.each(['The two reports were late.', 'The state of the claims office shocked visitors.', 'It rained in the U.S. on Monday.', ''])(
    'finds nothing in %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('tells only the outermost of nested reports', () => {
    expect(read('The agency reported that the army said the road was open.')).toEqual([
      'The agency < reported < the army said the road was open',
    ]);
  });
});
