import { execute } from '@oclif/core';
import { defineCommand, runMain } from 'citty';
import { Cli, Command, runExit } from 'clipanion';
declare function build(): Promise<void>;
class Build extends Command {
  async execute(): Promise<void> {
    await build();
  }
}
const cli = new Cli();
cli.register(Build);
cli.runExit(process.argv.slice(2));
runExit(Build);
runMain(defineCommand({ run: () => build() }));
execute({ dir: import.meta.url });
