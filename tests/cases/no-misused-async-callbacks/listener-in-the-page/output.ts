import { reportError } from './errors.js';

declare function save(id?: number): Promise<void>;
export function listen(button: HTMLElement): void {
  button.addEventListener('click', (event) => void (async () => {
    event.preventDefault();
    await save();
  })().catch(reportError));
}
