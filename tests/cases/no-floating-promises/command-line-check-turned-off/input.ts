import { program } from 'commander';

declare function build(): Promise<void>;

program.action(async () => {
  await build();
});
program.parse();
