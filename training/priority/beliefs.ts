/**
 * What a desk would say before any data, in logits (0.7 doubles the odds of being checked before another claim): grave harm, many people, money and the
 * headline count. Signals without a belief are left to the data.
 */
export const BELIEFS: Readonly<Record<string, number>> = {
  atrocity: 1.8,
  deaths: 1.0,
  violence: 0.6,
  health: 0.4,
  crime: 0.4,
  vote: 0.4,
  arms: 0.25,
  control: 0.25,
  stakes: 0.2,
  victims: 0.5,
  civilians: 0.6,
  people: 0.4,
  many: 0.4,
  figures: 0.2,
  money: 0.2,
  names: 0.4,
  top: 0.3,
  'no-comment': 0.8,
  judging: 0.7,
  headline: 0.25,
  matter: 0.25,
  repeated: 0.15,
  early: 0.1,
  tried: 0.3,
  disputed: 0.3,
};
