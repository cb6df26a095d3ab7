/** Ranks and offices in short as police and administrations of South Asia and Africa have them, with the words that they are short for. */
const IN_SHORT: Readonly<Record<string, string>> = {
  SSP: 'senior superintendent police officer',
  DSP: 'deputy superintendent police officer',
  ASP: 'assistant superintendent police officer',
  CSP: 'chief superintendent police officer',
  SDPO: 'sub-divisional police officer',
  SDPIO: 'police officer',
  DIG: 'deputy inspector general police officer',
  AIG: 'assistant inspector general police officer',
  ADGP: 'additional director general police officer',
  DGP: 'director general police officer',
  IGP: 'inspector general police officer',
  DCP: 'deputy commissioner police officer',
  ACP: 'assistant commissioner police officer',
  ASI: 'assistant sub-inspector police officer',
  PSI: 'police sub-inspector officer',
  SHO: 'station house officer police',
  DPO: 'divisional district police officer',
  RPO: 'regional police officer',
  CPO: 'city police officer',
  DPRO: 'police public relations officer spokesman',
  PPRO: 'police public relations officer spokesman',
  OCPD: 'officer commanding police division',
  OCS: 'officer commanding police station',
  SDM: 'sub-divisional magistrate officer',
  UNO: 'upazila nirbahi officer',
  // these mean other things as well
  SP: 'superintendent police officer',
  IG: 'inspector general police officer',
  SI: 'sub-inspector police officer',
  CP: 'commissioner police officer',
  OC: 'officer-in-charge police officer',
  AC: 'assistant commissioner officer',
  DC: 'deputy commissioner officer',
  DM: 'district magistrate officer',
  ADC: 'additional deputy commissioner officer',
  DO: 'district officer',
};

/** Ranks in short, with the words that somebody of that rank is described by; only before a name. */
export const RANKS_IN_SHORT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(IN_SHORT).map(([short, words]): [string, readonly string[]] => [short, words.split(' ')]),
);

/** What begins with the letters of a rank and is nobody: "AC Milan", "IG Metall". */
export const NOT_RANKED = new Set(['Milan', 'Metall', 'Comics', 'Transit', 'Metro', 'Motors']);
