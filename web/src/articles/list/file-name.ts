/** The file’s own name in the key of an upload: `incoming/world/3f…/shelling.txt` is `shelling.txt`. */
export const fileName = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
