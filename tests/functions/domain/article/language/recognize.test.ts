import { expect, test } from 'vitest';
import { recognizeLanguage } from '../../../../../functions/domain/article/language/recognize.ts';

test.each([
  ['en', 'The minister said that the talks had failed, and that it was not clear when they would be resumed.'],
  ['de', 'Der Minister sagte, dass die Gespräche gescheitert seien und es nicht klar sei, wann sie wieder aufgenommen werden.'],
  ['fr', 'Le ministre a déclaré que les discussions avaient échoué et que la date de leur reprise n’était pas connue.'],
  ['es', 'El ministro dijo que las conversaciones habían fracasado y que no se sabía cuándo se iban a reanudar.'],
  ['pt', 'O ministro disse que as conversações não deram em nada e que ainda não se sabe quando serão retomadas.'],
  ['it', 'Il ministro ha detto che i colloqui sono falliti e che non si sa quando potranno essere ripresi.'],
  ['nl', 'De minister zei dat de gesprekken zijn mislukt en dat het niet duidelijk is wanneer ze worden hervat.'],
  ['sv', 'Ministern sade att samtalen hade misslyckats och att det inte är klart när de kan återupptas.'],
  ['fi', 'Ministeri sanoi, että neuvottelut ovat kariutuneet eikä ole selvää, milloin ne jatkuvat, mutta niin on ollut jo ennenkin.'],
  ['pl', 'Minister powiedział, że rozmowy się nie powiodły i że nie jest jasne, kiedy zostaną wznowione.'],
  ['cs', 'Ministr řekl, že jednání se nezdařila a že není jasné, kdy by mohla být obnovena, ale že už se na tom pracuje.'],
  ['hu', 'A miniszter azt mondta, hogy a tárgyalások nem jártak sikerrel, és még nem lehet tudni, mikor folytatják.'],
  [
    'tr',
    'Bakan, görüşmelerin başarısız olduğunu ve ne zaman yeniden başlayacağının belli olmadığını, ancak bunun için çalışıldığını söyledi.',
  ],
  ['id', 'Menteri itu mengatakan bahwa pembicaraan telah gagal dan tidak jelas kapan akan dilanjutkan dengan mereka.'],
  ['ru', 'Министр сказал, что переговоры провалились и что неясно, когда они возобновятся.'],
  ['uk', 'Міністр сказав, що переговори провалилися і що невідомо, коли їх буде відновлено.'],
  ['ar', 'قال الوزير إن المحادثات فشلت ولم يتضح متى ستستأنف.'],
  ['fa', 'وزیر گفت گفتگوها شکست خورده و روشن نیست که چه زمانی از سر گرفته می‌شود.'],
  ['he', 'השר אמר כי השיחות נכשלו ולא ברור מתי יחודשו.'],
  ['el', 'Ο υπουργός είπε ότι οι συνομιλίες απέτυχαν.'],
  ['hi', 'मंत्री ने कहा कि बातचीत विफल रही।'],
  ['zh', '部长说，会谈失败了，目前还不清楚何时恢复。'],
  ['ja', '大臣は、会談は失敗に終わったと述べた。'],
  ['ko', '장관은 회담이 결렬되었다고 말했다.'],
])('%s', (language, text) => {
  expect(recognizeLanguage(text)).toBe(language);
});

test.each(['', 'Lusen', 'Talks fail', '12345', '!!!', 'Voss Ereko Thay Belic Ilves'])('%j is too short to tell', (text) => {
  expect(recognizeLanguage(text)).toBe('und');
});

test('believes the page about what is too short, and the words where they disagree', () => {
  expect(recognizeLanguage('Talks fail', 'en-GB')).toBe('en');
  expect(recognizeLanguage('Der Minister sagte, dass es nicht so sei und dass man auf die Gespräche warte.', 'en')).toBe('de');
  expect(recognizeLanguage('Министр сказал, что переговоры провалились.', 'en')).toBe('ru');
  expect(recognizeLanguage('Talks fail', 'not a language')).toBe('und');
});

test('a foreign name in an English story does not change it', () => {
  expect(recognizeLanguage('The minister, Владимир Иванов, said that it was not the end of the talks.')).toBe('en');
});

test.each([
  'A man said a bridge fell and a car sank in a river.',
  'A few yards away a man in a camper van was handing out leaflets to a crowd.',
])('an English sentence with many an “a”, or names of another, is not taken for another language: %s', (text) => {
  expect(['en', 'und']).toContain(recognizeLanguage(text));
});
