import { Command } from 'commander';

declare function deploy(): Promise<void>;

const run = async (): Promise<void> => {
  await deploy();
};

export async function main(words: string[]): Promise<void> {
  const up = new Command('up').action(run);
  const program = new Command().option('-v').addCommand(new Command('all').addCommand(up));
  const options = (await program.parseAsync(words)).opts();
  console.log(options);
}

export function mainThatCannotWait(words: string[]): boolean {
  const program = new Command();
  const up = program.command('up');
  up.action(run);
  return program.parse(words).opts()['v'] === true;
}
