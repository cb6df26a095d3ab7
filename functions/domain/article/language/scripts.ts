/** Letters of one script, and the language that is taken for granted where the words do not tell. */
const SCRIPTS: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ja', letters: /[\u3040-\u30FF]/g },
  { language: 'ko', letters: /[\uAC00-\uD7AF\u1100-\u11FF]/g },
  { language: 'zh', letters: /[\u4E00-\u9FFF\u3400-\u4DBF]/g },
  { language: 'el', letters: /[\u0370-\u03FF\u1F00-\u1FFF]/g },
  { language: 'he', letters: /[\u0590-\u05FF]/g },
  { language: 'hi', letters: /[\u0900-\u097F]/g },
  { language: 'th', letters: /[\u0E00-\u0E7F]/g },
  { language: 'ar', letters: /[\u0600-\u06FF\u0750-\u077F]/g },
  { language: 'ru', letters: /[\u0400-\u04FF]/g },
];

const LATIN = /[A-Za-z\u00C0-\u024F]/g;

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** Letters that only one of the languages of a shared script has. */
function within(language: string, text: string): string {
  if (language === 'ar') {
    if (count(text, /[\u0679\u0688\u0691\u06BA\u06D2]/g) > text.length / 200) return 'ur';
    if (count(text, /[\u067E\u0686\u0698\u06AF\u06CC]/g) > text.length / 100) return 'fa';
  }
  if (language === 'ru') {
    if (count(text, /[\u0456\u0457\u0454\u0491]/g) > text.length / 100) return 'uk';
    if (count(text, /[\u0452\u045B\u0458\u0459\u045A\u045F]/g) > text.length / 100) return 'sr';
    if (count(text, /[\u044B\u044D]/g) === 0 && count(text, /[\u044A]/g) > text.length / 100) return 'bg';
  }
  return language;
}

/** The language of a text that is not in Latin letters; null where Latin letters prevail; `und` where there are hardly any letters. */
export function languageByScript(text: string): string | null {
  const latin = count(text, LATIN);
  const counts = SCRIPTS.map(({ language, letters }) => ({ language, found: count(text, letters) }));
  const kana = counts[0]?.found ?? 0;
  const best = counts.reduce((one, other) => (other.found > one.found ? other : one));
  // Chinese says in one character what Latin letters say in three.
  const weight = ['zh', 'ja', 'ko'].includes(best.language) ? 3 : 1;
  if (best.found * weight <= latin) return latin >= 3 ? null : 'und';
  if (best.found < 4) return 'und';
  if (best.language === 'zh' && kana > best.found / 20) return 'ja';
  return within(best.language, text);
}
