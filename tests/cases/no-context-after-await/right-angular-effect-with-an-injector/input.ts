import { effect, type Injector } from '@angular/core';

declare function load(): Promise<() => string>;

export async function start(injector: Injector): Promise<void> {
  const title = await load();
  effect(() => console.log(title()), { injector });
}
