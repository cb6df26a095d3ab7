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
