import { describe } from 'vitest';
import { useNewsroom } from '../support/newsroom.ts';
import { hostileRequests } from './suite/hostile-requests.ts';
import { otherDesks } from './suite/other-desks.ts';
import { presigned } from './suite/presigned.ts';
import { tokensAndRoles } from './suite/tokens-and-roles.ts';

const newsroom = useNewsroom();

describe('tokens and roles', () => {
  tokensAndRoles(newsroom);
});
describe('another desk', () => {
  otherDesks(newsroom);
});
describe('forms and links', () => {
  presigned(newsroom);
});
describe('a hostile request', () => {
  hostileRequests(newsroom);
});
