import { wait } from './wait.js';

declare function read(path: string): Promise<{ port: number }>;

export async function readConfig(path: string): Promise<{ port: number }> {
  return wait(read(path));
}
