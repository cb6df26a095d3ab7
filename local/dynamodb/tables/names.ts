/** The laptop's account and region, as they stand in ARNs. */
export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';
