import { Command } from 'commander';
export const list = new Command('list').action(() => {
  console.log('none');
});
export function addShow(program: Command): void {
  program.command('show').action((name: string) => console.log(name));
}
// Nobody takes it in.
export const build = new Command('build').action(async () => {
  await Promise.resolve();
});
