export function getContext<T>(key: unknown): T;
export function setContext<T>(key: unknown, value: T): T;
export function onMount(fn: () => void | (() => void)): void;
export function onDestroy(fn: () => void): void;
export function tick(): Promise<void>;
