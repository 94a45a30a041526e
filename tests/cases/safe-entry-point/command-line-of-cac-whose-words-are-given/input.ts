import { cac } from 'cac';
declare function build(folder?: string): Promise<void>;
export async function main(words: string[]): Promise<void> {
  const cli = cac('a');
  cli.command('build').action(() => build());
  cli.parse(words);
}
