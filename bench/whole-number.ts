import { InvalidArgumentError } from 'commander';

/** Reads an option's value as a whole number from `least` to `most`. @throws InvalidArgumentError */
export const wholeNumber =
  (least: number, most: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d{1,9}$/.test(value) || number < least || number > most)
      throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    return number;
  };
