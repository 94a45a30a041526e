import { store as write } from './own.js';
import { reportError } from './errors.js';

export function store(): void {
  write().catch(reportError);
}
