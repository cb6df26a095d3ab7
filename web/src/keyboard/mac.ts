/** Whether this machine’s keyboard has ⌘ where others have Ctrl. */
export const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
