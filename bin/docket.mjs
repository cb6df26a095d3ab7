#!/usr/bin/env node
// Lets Node run the TypeScript sources as they are.
import { register } from 'tsx/esm/api';

// The AWS SDK would warn on every call that its releases of 2027 will want a newer Node.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
register();
await import('./docket.ts');
