import { of } from 'rxjs';
import { reportError } from './errors.js';

declare function save(text: string): Promise<void>;

export const kept = of('a').subscribe((text) => void (async () => {
  await save(text);
})().catch(reportError));
