import { store as write } from './own.js';
import { reportError as reportError3 } from './errors.js';

declare function reportError2(): void;

export function store(): void {
  window.onerror = () => reportError('unseen');
  reportError2();
  write().catch(reportError3);
}
