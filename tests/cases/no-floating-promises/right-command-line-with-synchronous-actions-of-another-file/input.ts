import { program } from 'commander';
import { list } from './build.js';
program.command('list').action(list);
program.command('show').action((name: string) => console.log(name));
program.parse();
