import type { EvidenceKind, EvidenceTag, Stance, WayOfKnowing } from '../../../../config/evidence.ts';

/** Who knows it, and how. */
export interface Origin {
  /** A person, office, agency or outlet: not where it was read, but who knows. */
  readonly who: string;
  readonly how: WayOfKnowing;
  /** Whose account it passes on, where it was `told`. */
  readonly toldBy?: string | undefined;
  /** What it stands to win or lose by the claim. */
  readonly stake?: string | undefined;
}

/** What was worked out about an image or video. */
export interface Provenance {
  /** Who first put it out. */
  readonly originalUploader?: string | undefined;
  readonly place?: string | undefined;
  /** When it was taken, as exactly as is known. */
  readonly time?: string | undefined;
  /** How place and time were worked out. */
  readonly method?: string | undefined;
}

/** A file in the evidence bucket. */
export interface EvidenceFile {
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
  /** In hex. */
  readonly sha256: string;
}

/** Something that speaks for or against a claim, or helps to understand it, as one person put it. */
export interface EvidenceWords {
  readonly kind: EvidenceKind;
  readonly stance: Stance;
  readonly title: string;
  readonly url?: string | undefined;
  readonly quote?: string | undefined;
  readonly note?: string | undefined;
  /** When it was read or taken down, ISO 8601. */
  readonly retrievedAt: string;
  readonly origin?: Origin | undefined;
  readonly tags: readonly EvidenceTag[];
  readonly provenance?: Provenance | undefined;
  readonly file?: EvidenceFile | undefined;
}

/** The name by which people and reviews refer to a claim's nth piece of evidence. */
export const evidenceId = (n: number): string => `e${n}`;

/** The n of an evidence id; undefined for what is none. */
export function evidenceNumber(id: string): number | undefined {
  const [, digits] = /^e([1-9]\d{0,3})$/.exec(id) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether people are warned before it opens, and may choose to be given no claim with it. */
export const isGraphic = (evidence: Pick<EvidenceWords, 'tags'>): boolean => evidence.tags.includes('graphic');
