import { words } from '../words.ts';

/** What happens, and says nothing: "people evacuated before the storm". */
export const EVENTS = words(
  `shooting stabbing storm meeting election vote referendum attack war battle game match explosion blast bombing crash collision accident collapse fire flood
  floods quake earthquake hurricane typhoon cyclone tornado landslide eruption hearing trial raid search strike strikes summit talks incident fight brawl protest
  march rally ceremony funeral wedding death deaths killing murder verdict announcement show concert party outbreak pandemic coup invasion ceasefire deadline
  launch arrest arrests accident disaster tragedy visit tour holiday season break closure takeover merger deal surgery operation birth raids strikes`,
);
