import { spawnSync } from 'node:child_process';

export const run = (command: string): number | null => spawnSync(command).status;
