import type { reportError } from './errors.js';
import errors, { type reportError as Report } from './errors.js';
import { store as write } from './own.js';

export function store(): [typeof reportError, typeof errors, typeof Report] | undefined {
  void write();
  return undefined;
}
