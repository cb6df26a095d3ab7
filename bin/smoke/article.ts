import { randomInt } from 'node:crypto';

const LETTERS = 'bdfklmnprstvz';
const VOWELS = 'aeiou';

const syllable = (): string => (LETTERS[randomInt(LETTERS.length)] ?? 'b') + (VOWELS[randomInt(VOWELS.length)] ?? 'a');

/** A name that nothing has. */
function inventedName(): string {
  const word = syllable() + syllable() + syllable() + syllable();
  return word[0]?.toUpperCase() + word.slice(1);
}

/** An invented article with a few claims that rest on somebody's word: another each time, so that none repeats one of an earlier run. */
export function smokeArticle(): string {
  const [valley, board] = [inventedName(), inventedName()];
  const litres = randomInt(10_000, 99_999);
  return [
    `Reservoir above ${valley} loses water, board says`,
    '',
    `The ${board} Water Board said on Thursday that the reservoir above ${valley} had lost ${litres} litres since Monday.`,
    '',
    `The board's engineer, Ora ${board}, said that ${randomInt(10, 99)} households in ${valley} were without water.`,
    '',
    `A union leader claimed that the wall of the reservoir above ${valley} had not been inspected for ${randomInt(3, 30)} years.`,
    '',
  ].join('\n');
}
