export interface Type<T> {
  new (...args: any[]): T;
}
export abstract class Injector {
  abstract get<T>(token: Type<T>): T;
}
export abstract class DestroyRef {
  abstract onDestroy(callback: () => void): () => void;
}
export function inject<T>(token: (abstract new (...args: any[]) => T) | Type<T>): T;
export function runInInjectionContext<T>(injector: Injector, fn: () => T): T;
export function effect(run: () => void, options?: { injector?: Injector }): { destroy(): void };
export function afterNextRender(run: () => void, options?: { injector?: Injector }): void;
export interface Signal<T> {
  (): T;
}
