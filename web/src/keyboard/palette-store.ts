import { createSpotlight } from '@mantine/spotlight';

/** Whether the palette is open, and the ways to open and close it: known before its script is there. */
export const [paletteStore, palette] = createSpotlight();
