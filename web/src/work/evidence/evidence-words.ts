import type { EvidenceKind, EvidenceTag, Stance, WayOfKnowing } from '../../../../config/evidence.ts';

export const STANCE_WORDS: Readonly<Record<Stance, string>> = { supports: 'Supports', refutes: 'Refutes', context: 'Context' };
export const STANCE_COLORS: Readonly<Record<Stance, string>> = { supports: 'teal', refutes: 'red', context: 'gray' };

export const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  document: 'Document',
  statement: 'Statement',
  data: 'Data',
  image: 'Image',
  video: 'Video',
  'own-reporting': 'Own reporting',
  response: 'The claimant’s response',
};

export const KNOWING_WORDS: Readonly<Record<WayOfKnowing, string>> = { saw: 'saw it happen', record: 'is the record', told: 'was told' };

export const TAG_WORDS: Readonly<Record<EvidenceTag, string>> = {
  graphic: 'Graphic: covered until somebody asks to see it',
  private: 'Private: not to be published',
  manipulated: 'Manipulated: not what it was',
};
