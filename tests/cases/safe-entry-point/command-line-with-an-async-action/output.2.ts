import { program } from 'commander';
declare function build(folder?: string): Promise<void>;
program.command('build <folder>').action(async (folder: string) => {
  await build(folder);
});
void program.parseAsync();
