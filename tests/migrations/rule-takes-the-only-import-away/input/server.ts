import { readConfig } from './config.js';

declare function listen(port: number): Promise<void>;
declare function secrets(): Promise<void>;

export async function start(): Promise<void> {
  await secrets();
  const { port } = readConfig('./config.json');
  await listen(port);
}
