import { program } from 'commander';
import makeBuild from './build.js';
program.addCommand(makeBuild());
program.parseAsync().catch((error) => { console.error(error); process.exitCode = 1; });
