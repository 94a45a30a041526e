import { Command } from 'commander';
import { build } from './work.js';
export default function makeBuild(): Command {
  const command = new Command('build');
  command.action(() => build());
  return command;
}
