// @ts-expect-error: built later
import { report } from './built-later.js';

declare function save(): Promise<void>;

export function store(): void {
  void save().catch(report);
}
