import { store as write } from './own.js';

declare function reportError2(): void;

export function store(): void {
  window.onerror = () => reportError('unseen');
  reportError2();
  void write();
}
