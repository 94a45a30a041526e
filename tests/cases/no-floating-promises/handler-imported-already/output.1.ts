import { reportError as report } from './errors.js';
import { store as write } from './own.js';

export function store(): void {
  void write();
  window.onerror = report;
}
