/** What somebody pastes as an article, as a file: the headline first, then an empty line, then the text. */
export function pastedArticle(headline: string, text: string): File {
  const head = headline.replaceAll(/\s+/g, ' ').trim();
  const whole = [head, text.trim()].filter((part) => part !== '').join('\n\n');
  return new File([`${whole}\n`], `${slugOf(head === '' ? text : head)}.txt`, { type: 'text/plain' });
}

const LONGEST_SLUG = 60;

/** A file name for words: `Shelling kills 31` is `shelling-kills-31`. */
function slugOf(words: string): string {
  const slug = words
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_SLUG)
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'pasted' : slug;
}
