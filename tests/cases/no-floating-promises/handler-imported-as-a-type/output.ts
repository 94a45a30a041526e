import type { reportError } from './errors.js';
import errors, { type reportError as Report, reportError as reportError2 } from './errors.js';
import { store as write } from './own.js';

export function store(): [typeof reportError, typeof errors, typeof Report] | undefined {
  write().catch(reportError2);
  return undefined;
}
