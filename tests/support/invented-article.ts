/** A short article of our own, each with other names and figures, so that no two share a claim. */
export function inventedArticle(n: number): { readonly text: string; readonly queuedAtLeast: number } {
  const town = `Port ${String.fromCodePoint(65 + (n % 26))}${n}ville`;
  return {
    text: [
      `Flood closes bridges in ${town}`,
      '',
      'By Hanna Weil, Harbour Wire',
      '',
      'March 1, 2026',
      '',
      `${town.toUpperCase()} (Harbour Wire) - At least ${n + 11} people were injured when a flood hit ${town} on Saturday, the regional health office said.`,
      '',
      `Mayor Ilse Tarn said ${n + 3} bridges had been closed since Friday night.`,
      '',
      `The water company denied that dam number ${n} had failed. "Our gates were open for ${n + 2} hours," spokesman Piet Oduya said.`,
      '',
      `According to the fire brigade, ${n + 40} houses have no electricity.`,
      '',
    ].join('\n'),
    queuedAtLeast: 3,
  };
}

/** The same news in other languages, each in as few sentences as a language can be told by. */
export const IN_OTHER_LANGUAGES = {
  German: [
    'Hochwasser schließt Brücken im Hafen von Lusen',
    '',
    'Der Bürgermeister sagte am Samstag, dass drei Brücken seit der Nacht gesperrt sind und dass zwölf Menschen verletzt wurden. „Wir wissen nicht, wann sie wieder geöffnet werden“, sagte er.',
    '',
    'Nach Angaben der Feuerwehr haben vierzig Häuser keinen Strom.',
    '',
  ].join('\n'),
  French: [
    'Une crue ferme des ponts dans le port de Lusen',
    '',
    'Le maire a déclaré samedi que trois ponts sont fermés depuis la nuit et que douze personnes ont été blessées. « Nous ne savons pas quand ils seront ouverts », a-t-il dit.',
    '',
    'Selon les pompiers, quarante maisons n’ont pas d’électricité.',
    '',
  ].join('\n'),
} as const;
