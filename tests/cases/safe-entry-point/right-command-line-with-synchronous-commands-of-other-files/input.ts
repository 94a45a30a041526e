import { Command } from 'commander';
import { addShow, list } from './list.js';
const program = new Command('a');
program.addCommand(list);
addShow(program);
program.parse(process.argv);
