import { Command } from 'commander';
import { addAll } from './all.js';
const program = addAll(new Command('a'));
await program.parseAsync(process.argv);
