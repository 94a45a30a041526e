import { Command } from 'commander';
export const build = new Command('build').action(async () => {
  await Promise.resolve();
});
