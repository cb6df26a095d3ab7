import { expect, it } from 'vitest';
import { Entities } from '../../../../../../../functions/domain/extraction/resolve/names/entities.ts';
import { passageOf } from '../../../sentence.ts';

const named = (text: string): string[] => new Entities(passageOf(text)).all.map(({ name }) => name);

it.each(['Jan Oster left the ward.', 'A nurse, April Oster, left the ward.', 'The ward was full, June Oster told them.'])(
  'a given name: %s',
  (sentence) => {
    expect(named(sentence)).toEqual([sentence.match(/\p{Lu}\p{L}+ Oster/u)?.[0]]);
  },
);

it.each(['In June Ann Oster left the ward.', 'On 3 May Ann Oster left the ward.', 'He said that last August Ann Oster left the ward.'])(
  'a month: %s',
  (sentence) => {
    expect(named(sentence)).toEqual(['Ann Oster']);
  },
);
