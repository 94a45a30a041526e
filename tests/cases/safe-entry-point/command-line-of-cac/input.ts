import { cac } from 'cac';
declare function build(folder?: string): Promise<void>;
const cli = cac('a');
cli.command('build <folder>').action(async (folder: string) => {
  await build(folder);
});
cli.parse();
