import { program } from 'commander';
import { build } from './build.js';
program.command('build').action(build);
program.parseAsync().catch((error) => { console.error(error); process.exitCode = 1; });
