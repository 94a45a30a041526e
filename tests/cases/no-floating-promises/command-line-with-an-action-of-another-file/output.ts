import { program } from 'commander';
import { build, list } from './build.js';
program.command('list').action(list);
program.command('build').action(build);
await program.parseAsync();
