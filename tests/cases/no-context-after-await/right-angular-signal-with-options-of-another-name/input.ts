import type { Injector } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { of } from 'rxjs';

declare function load(): Promise<void>;

export async function start(options: { injector: Injector }): Promise<unknown> {
  await load();
  return toSignal(of(1), options)();
}
