import { program } from 'commander';
declare function build(folder?: string): Promise<void>;
program.command('build').action((folder: string) => build(folder));
program.parse();
