import { Command } from 'commander';
import { build } from './build.js';
const program = new Command('a');
program.addCommand(build);
program.parseAsync().catch((error) => { console.error(error); process.exitCode = 1; });
