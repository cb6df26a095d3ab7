/** Whether claims are sought in a language: in English, and in texts too short to tell. */
export const isSearched = (language: string): boolean => language === 'en' || language === 'und';

/** A language for a person to read: `de` is German. */
export function languageName(language: string): string {
  if (language === 'und') return 'an undetermined language';
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}

/** Says of an article in another language that claims were not sought in it, and why; null where they were. */
export const notSoughtNote = (language: string): string | null =>
  isSearched(language) ? null : `The article is in ${languageName(language)}. Claims were not sought: only English is searched.`;
