import type { Options } from './errors.js';
import { store as write } from './own.js';

export function reportError(options: Options): void {
  if (!options.quiet) void write();
}
