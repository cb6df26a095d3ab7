import { ON_OTHER_SERVICES } from './start-services.ts';

/** How moto and dynoxide differ from AWS and from our own services, where a test needs what they lack. docs/other-clouds.md says what it means. */
export const DIFFERENCES = {
  'faults-are-ours': 'Only our own endpoint fails, throttles and kills by plan.',
  'forms-are-not-checked':
    'moto takes a presigned form with any key, size, type and checksum, keeps no checksum of it, and takes a link with any path.',
  'events-name-no-version': 'moto’s events have neither versionId nor sequencer: the versions of one key are one upload.',
} as const;

/** True where a test cannot run, since the services of this run differ in that from AWS: `it.skipIf(differs('faults-are-ours'))`. */
export const differs = (_how: keyof typeof DIFFERENCES): boolean => ON_OTHER_SERVICES;
