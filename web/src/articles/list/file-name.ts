/** The file’s own name in the key of an upload: `incoming/world/3f…/shelling.txt` is `shelling.txt`. */
export const fileName = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** A folder that the API made, for each upload one. */
const MADE = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Where a key stands for people: `incoming/world/3f0c…/shelling.txt` is `world/shelling.txt`. */
export const placeOf = (key: string): string =>
  key
    .replace(/^incoming\//, '')
    .split('/')
    .filter((part) => !MADE.test(part))
    .join('/');
