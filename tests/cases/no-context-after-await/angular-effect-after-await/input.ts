import { effect } from '@angular/core';

declare function load(): Promise<() => string>;

export class Title {
  async start(): Promise<void> {
    const title = await load();
    effect(() => {
      document.title = title();
    });
  }
}
