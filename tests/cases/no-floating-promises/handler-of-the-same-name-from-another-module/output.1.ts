import { store as write, reportError } from './own.js';

export function store(): void {
  reportError();
  void write();
}
