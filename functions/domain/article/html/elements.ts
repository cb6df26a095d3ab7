const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand apart from the text around them. */
export const BLOCKS = set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);

/** Elements without content. */
export const VOID = set('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr');

/** Elements whose content no reader sees as text. */
export const UNSEEN = set(
  'script style noscript template svg math iframe object canvas audio video select textarea datalist option title map',
);

/** Elements in which a time or a name is part of a sentence, not a line of its own. */
export const RUNNING = set('p li blockquote h1 h2 h3 h4 h5 h6 td dd figcaption pre');
