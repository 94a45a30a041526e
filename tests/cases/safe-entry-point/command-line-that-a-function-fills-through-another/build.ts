import type { Command } from 'commander';
export function addBuild(command: Command): void {
  command.action(async () => {
    await Promise.resolve();
  });
}
