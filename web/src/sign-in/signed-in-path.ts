/** Where the provider sends people back to. */
export const SIGNED_IN_PATH = '/signed-in';
