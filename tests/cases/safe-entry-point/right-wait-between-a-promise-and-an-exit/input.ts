import { readFile } from 'node:fs/promises';
declare function send(event: string): Promise<void>;
export async function stop(): Promise<void> {
  void send('stopped');
  await readFile('a');
  process.exit(0);
}
