import type { CAC } from 'cac';
export function addBuild(cli: CAC): void {
  cli.command('build').action(async () => {
    await Promise.resolve();
  });
}
