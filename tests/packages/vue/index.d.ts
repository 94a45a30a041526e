export function onMounted(hook: () => any): void;
export function onUnmounted(hook: () => any): void;
export function watch<T>(source: () => T, changed: (value: T, before: T) => any): () => void;
export function watchEffect(effect: () => void): () => void;
export function nextTick(fn?: () => void): Promise<void>;
export function inject<T>(key: string): T | undefined;
export function inject<T>(key: string, otherwise: T): T;
export function provide<T>(key: string, value: T): void;
export function getCurrentInstance(): { proxy: unknown } | null;
export function hasInjectionContext(): boolean;
export function onScopeDispose(fn: () => void): void;
export function onWatcherCleanup(fn: () => void): void;
export function useAttrs(): Record<string, unknown>;
export interface App {
  runWithContext<T>(fn: () => T): T;
}
export function defineComponent(options: { setup(props: Record<string, unknown>): unknown }): object;
