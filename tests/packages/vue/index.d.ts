export function onMounted(hook: () => any): void;
export function onUnmounted(hook: () => any): void;
export function watch<T>(source: () => T, changed: (value: T, before: T) => any): () => void;
export function watchEffect(effect: () => void): () => void;
export function nextTick(fn?: () => void): Promise<void>;
