import { inner } from './load.js';
import * as rt from './rt.js';

export { rt as again } from './index.js';
export function length(): number {
  return inner().length + rt.text().length;
}
