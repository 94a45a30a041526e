import { Command } from 'commander';
import { addAll } from './all.js';
const program = addAll(new Command('a'));
program.parseAsync(process.argv).catch((error) => { console.error(error); process.exitCode = 1; });
