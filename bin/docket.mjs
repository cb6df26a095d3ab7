#!/usr/bin/env node
// Lets Node run the TypeScript sources as they are.
import { register } from 'tsx/esm/api';

register();
await import('./docket.ts');
