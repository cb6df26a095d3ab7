/** Ranks that the police have, too. */
export const OF_THE_ARMY =
  /\b(?:army|navy|naval|military|air force|marine|infantry|artillery) (?:sergeants?|officers?|inspectors?|investigators?|superintendents?|captains?)\b/i;

/** "Fire Capt. Eli Isko", "the incident commander". */
export const OF_THE_FIRE_SERVICE =
  /\bfire (?:and rescue )?(?:capt(?:ain|\.)?|chief|marshal|commander|lt\.?|lieutenant|battalion chief)|\bincident commander\b/i;

/** "Corporal Krist Nahin, spokesman of the town police": ranks that armies have, too. */
export const OF_THE_POLICE =
  /\b(?:corporal|lieutenant|colonel|major|captain|general|lt|col|maj|capt|gen|cpl)\b.*\b(?:of|for|with|in) (?:the )?(?:\p{L}+ ){0,3}(?:police|constabulary)\b/iu;
