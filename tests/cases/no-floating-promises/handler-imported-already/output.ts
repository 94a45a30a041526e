import { reportError as report } from './errors.js';
import { store as write } from './own.js';

export function store(): void {
  write().catch(report);
  window.onerror = report;
}
