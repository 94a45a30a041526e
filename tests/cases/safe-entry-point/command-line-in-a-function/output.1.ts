import { Command } from 'commander';
declare function build(folder?: string): Promise<void>;
export function run(words: string[]): void {
  const program = new Command('a').action(() => build());
  program.parseAsync(words).catch(console.error);
}
