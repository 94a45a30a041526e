import { loadConfig } from './config.js';

export async function work(): Promise<string> {
  return loadConfig();
}
