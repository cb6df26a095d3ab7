import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Stage } from '../config/stages.ts';

/** What becomes of data when its resource leaves the stack. */
export const removalOf = (stage: Stage): RemovalPolicy => (stage.data === 'keep' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY);
