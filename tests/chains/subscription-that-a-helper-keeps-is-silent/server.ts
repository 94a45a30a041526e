import type { Observable } from 'rxjs';
import type { Page } from './load.js';

export function start(users: Observable<string>, page: Page): void {
  users.subscribe(() => {
    page.refresh();
    page.watch();
  });
}
