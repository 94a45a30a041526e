import { program } from 'commander';
declare function build(folder?: string): Promise<void>;
program.command('build').action((folder: string) => build(folder));
void program.parseAsync();
