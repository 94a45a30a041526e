import sade from 'sade';
declare function build(folder?: string): Promise<void>;
const program = sade('a');
program.command('build <folder>').action(async (folder: string) => {
  await build(folder);
});
program.parse(process.argv);
