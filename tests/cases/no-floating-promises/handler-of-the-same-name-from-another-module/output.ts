import { store as write, reportError } from './own.js';
import { reportError as reportError2 } from './errors.js';

export function store(): void {
  reportError();
  write().catch(reportError2);
}
