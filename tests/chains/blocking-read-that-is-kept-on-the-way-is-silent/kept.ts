import { loadConfig } from './config.js';

let kept: string | undefined;

export function config(): string {
  kept ??= loadConfig();
  return kept;
}
