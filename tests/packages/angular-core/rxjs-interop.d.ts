import type { MonoTypeOperatorFunction, Observable } from 'rxjs';
import type { DestroyRef, Injector, Signal } from './index.js';

export function takeUntilDestroyed<T>(destroyRef?: DestroyRef): MonoTypeOperatorFunction<T>;
export function toSignal<T>(
  source: Observable<T>,
  options?: { injector?: Injector; manualCleanup?: boolean },
): Signal<T | undefined>;
