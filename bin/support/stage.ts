import { Option } from 'commander';
import { STAGE_NAMES } from '../../config/stages.ts';

/** `--stage`, which must be given. */
export const stageOption = (): Option =>
  new Option('--stage <name>', 'a stage of config/stages.ts').choices(STAGE_NAMES).makeOptionMandatory();

/** The name of a stage's stack in CloudFormation. */
export const stackNameOf = (stage: string): string => `ClaimDocket-${stage}`;
