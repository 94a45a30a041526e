import { Command } from 'commander';
import { build } from './build.js';
const program = new Command('a');
program.addCommand(build);
await program.parseAsync();
