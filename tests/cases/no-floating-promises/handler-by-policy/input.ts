import { store as write } from './own.js';

export function store(): void {
  write();
}
