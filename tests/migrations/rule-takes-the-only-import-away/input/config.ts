import { wait } from './wait.js';

declare function read(path: string): Promise<{ port: number }>;

export function readConfig(path: string): { port: number } {
  return wait(read(path));
}
