import { Command } from 'commander';
import { extractCommand } from '../../../bin/extract/extract.ts';

// `docket extract` alone, without the other commands and their AWS clients.
const leave = (error: { readonly exitCode: number }): never => process.exit(error.exitCode === 0 ? 0 : 2);
const extract = extractCommand().exitOverride(leave);
await new Command('docket').exitOverride(leave).addCommand(extract).parseAsync();
