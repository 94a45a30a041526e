import type { Command } from 'commander';
import { addBuild } from './build.js';
export const addAll = (program: Command): Command => {
  addBuild(program.command('build'));
  return program;
};
