import { Command, program } from 'commander';

declare function build(): Promise<void>;
declare function list(): string[];

interface Registry {
  action(run: () => Promise<void>): Registry;
  parse(text: string): string[];
}
declare const registry: Registry;

export async function main(words: string[]): Promise<void> {
  // Its actions are synchronous.
  const listing = new Command('list').action(() => {
    console.log(list());
  });
  listing.parse(words);

  // Another command line of this file has the asynchronous one, and waits for it.
  program.command('build').action(async () => {
    await build();
  });
  await program.parseAsync(words);

  registry.action(async () => {
    await build();
  });
  registry.parse('build');
  JSON.parse('{}');
}
