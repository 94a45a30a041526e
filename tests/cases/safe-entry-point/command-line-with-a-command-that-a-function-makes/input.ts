import { program } from 'commander';
import makeBuild from './build.js';
program.addCommand(makeBuild());
program.parse();
