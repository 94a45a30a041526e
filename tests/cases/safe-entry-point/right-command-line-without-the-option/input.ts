import { program } from 'commander';
declare function build(folder?: string): Promise<void>;
program.command('build').action(async () => {
  await build();
});
program.parse();
