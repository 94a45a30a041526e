import { program } from 'commander';
import makeBuild from './build.js';
program.addCommand(makeBuild());
void program.parseAsync();
