/** Where this browser remembers the desk that was looked at last. */
export const LAST_DESK_KEY = 'claim-docket.desk';
