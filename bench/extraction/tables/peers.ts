/** Figures of other systems, in per cent; null where none is known. */
export interface Peer {
  readonly system: string;
  /** On what, and how it was measured. */
  readonly measured: string;
  readonly speech: { readonly precision: number | null; readonly recall: number | null; readonly f1: number };
  /** Of speech: how many indirect quotations are found, and how many sources of the matched are right. */
  readonly indirect: number;
  readonly source: number;
  readonly allF1: number;
  /** On one core, with what it counts. */
  readonly speed: string | null;
}

const SAME_SCORER = 'measured with the same scorer on 83 articles of the same part (PolNeAR dev)';

/** The bar that this project set itself, row by row of the table of goals. */
export const BEST_OPEN: Peer = {
  system: 'best open system, each figure by itself',
  measured: 'as given with the goals of this project; which system gave which is not recorded, but for the speed, which is of Citron (BBC)',
  speech: { precision: null, recall: null, f1: 70.5 },
  indirect: 62,
  source: 94,
  allF1: 58,
  speed: 'Citron 2.9k tokens/s, parse not counted',
};

export const WORDS_ONLY_CRF: Peer = {
  system: 'words-only linear-chain CRF, untuned, nearest span as source',
  measured: SAME_SCORER,
  speech: { precision: 85.7, recall: 75.2, f1: 80.1 },
  indirect: 66,
  source: 90,
  allF1: 66.5,
  speed: '20k tokens/s, Python',
};

/** What others reach on PolNeAR (Newell, Margolin and Ruths, LREC 2018). Constants: this benchmark does not run them. */
export const PEERS: readonly Peer[] = [
  BEST_OPEN,
  {
    system: "GenderGapTracker's quote extractor, on a full dependency parse",
    measured: SAME_SCORER,
    speech: { precision: 80.5, recall: 59.2, f1: 68.3 },
    indirect: 47,
    source: 86,
    allF1: 49.4,
    speed: null,
  },
  WORDS_ONLY_CRF,
  {
    system: 'people, one against another',
    measured: 'measured with the same scorer on 20 other articles of the corpus',
    speech: { precision: null, recall: null, f1: 94.7 },
    indirect: 91,
    source: 98,
    allF1: 79.6,
    speed: null,
  },
];
