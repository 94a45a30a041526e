import type { Options } from './errors.js';
import { store as write } from './own.js';
import { reportError as reportError2 } from './errors.js';

export function reportError(options: Options): void {
  if (!options.quiet) write().catch(reportError2);
}
