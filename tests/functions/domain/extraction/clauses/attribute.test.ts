import { describe, expect, it } from 'vitest';
import { draftByRules } from '../../../../../functions/domain/extraction/find-attributions.ts';
import { passageOf } from '../sentence.ts';

/** Source, cue and content of each attribution that the rules find; who stands within whose content behind it. */
function readBy(sentence: string): string[] {
  const passage = passageOf(sentence);
  const words = (ranges: readonly (readonly [number, number])[]): string =>
    ranges
      .map(([first, last]) =>
        passage.tokens
          .slice(first, last + 1)
          .map(({ text }) => text)
          .join(' '),
      )
      .join(' … ');
  return draftByRules(passage).map(
    ({ source, cue, content, within }) =>
      `${words(source)} | ${words(cue)} | ${words(content)}${within === null ? '' : ` < ${words(within.cue)}`}`,
  );
}

describe('the attributions of a sentence', () => {
  it.each<[string, string[]]>([
    ['The mayor said the weir was safe.', ['The mayor | said | the weir was safe']],
    ['The weir was safe, the mayor said.', ['the mayor | said | The weir was safe']],
    ['The weir was safe, said Ann Lee, the mayor.', ['Ann Lee , the mayor | said | The weir was safe']],
    ['The weir broke, officials said, killing two.', ['officials | said | The weir broke … killing two']],
    [
      'The mayor said the weir was safe, adding that roads were shut.',
      ['The mayor | said | the weir was safe', 'The mayor | adding | roads were shut'],
    ],
    [
      'The mayor said engineers had told him that the weir was safe.',
      ['The mayor | said | engineers had told him that the weir was safe', 'engineers | had told | the weir was safe < said'],
    ],
    ['The mayor said the weir was safe, contrary to a report by the guild.', ['The mayor | said | the weir was safe']],
    ['It is the Crown’s case that the men lit the fire.', ['the Crown | case | the men lit the fire']],
    ['The weir was described as “sound” by her lawyer.', ['her lawyer | was described | The weir … as “ sound ”']],
    ['Lee denied opening the weir, but was sent home.', ['Lee | denied | opening the weir']],
    ['The drug cut deaths by a third, the authors report.', ['the authors | report | The drug cut deaths by a third']],
    [
      'The guild knew of the leak, documents seen by the Ledger show.',
      ['documents seen by the Ledger | show | The guild knew of the leak'],
    ],
    [
      'According to a clerk for Orr, who is accused of theft, the weir was shut.',
      ['a clerk for Orr , who is accused of theft | According to | the weir was shut', ' | is accused | of theft'],
    ],
    ['The guild is accused by the mayor of hiding losses.', ['the mayor | is accused | The guild … of hiding losses']],
    ['According to the mayor, the weir was safe.', ['the mayor | According to | the weir was safe']],
    ['Police: driver was texting at the wheel', ['Police | : | driver was texting at the wheel']],
    ['While saying that the weir was safe, the mayor shut the road.', ['the mayor | saying | the weir was safe']],
    ['Tass quoted the mayor as saying the weir was safe.', ['the mayor | saying | the weir was safe']],
    ['The weir stood.', []],
  ])('%s', (sentence, found) => {
    expect(readBy(sentence)).toEqual(found);
  });
});
