/** Letters of one script, and the language that is taken for granted where the words do not tell. */
const SCRIPTS: readonly { readonly language: string; readonly letters: readonly (readonly [number, number])[] }[] = [
  { language: 'ja', letters: [[0x3040, 0x30ff]] },
  {
    language: 'ko',
    letters: [
      [0xac00, 0xd7af],
      [0x1100, 0x11ff],
    ],
  },
  {
    language: 'zh',
    letters: [
      [0x4e00, 0x9fff],
      [0x3400, 0x4dbf],
    ],
  },
  {
    language: 'el',
    letters: [
      [0x0370, 0x03ff],
      [0x1f00, 0x1fff],
    ],
  },
  { language: 'he', letters: [[0x0590, 0x05ff]] },
  { language: 'hi', letters: [[0x0900, 0x097f]] },
  { language: 'th', letters: [[0x0e00, 0x0e7f]] },
  {
    language: 'ar',
    letters: [
      [0x0600, 0x06ff],
      [0x0750, 0x077f],
    ],
  },
  { language: 'ru', letters: [[0x0400, 0x04ff]] },
];

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
/** Whether any script of the list has a letter near here: not among signs and marks. */
const mayBeOther = (code: number): boolean => code >= 0x370 && (code < 0x2000 || code >= 0x3040);
/** The same of a whole text, which is soon told of most. */
const MAY_BE_OTHER = /[\u0370-\u1fff\u3040-\uffff]/;
/** Three letters make a text. */
const THREE_LATIN = /[a-zA-Z\u00c0-\u024f](?:[^a-zA-Z\u00c0-\u024f]*[a-zA-Z\u00c0-\u024f]){2}/;

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
  if (!MAY_BE_OTHER.test(text)) return THREE_LATIN.test(text) ? null : 'und';
  let latin = 0;
  const counts = SCRIPTS.map(({ language }) => ({ language, found: 0 }));
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLatin(code)) latin += 1;
    else if (mayBeOther(code))
      for (const [script, { letters }] of SCRIPTS.entries())
        if (letters.some(([first, last]) => first <= code && code <= last)) (counts[script] ?? { found: 0 }).found += 1;
  }
  const kana = counts[0]?.found ?? 0;
  const best = counts.reduce((one, other) => (other.found > one.found ? other : one));
  // Chinese says in one character what Latin letters say in three.
  const weight = ['zh', 'ja', 'ko'].includes(best.language) ? 3 : 1;
  if (best.found * weight <= latin) return latin >= 3 ? null : 'und';
  if (best.found < 4) return 'und';
  if (best.language === 'zh' && kana > best.found / 20) return 'ja';
  return within(best.language, text);
}
