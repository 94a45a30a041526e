export function useEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
export function useLayoutEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
export function useCallback<T extends Function>(callback: T, dependencies: readonly unknown[]): T;
export function useState<T>(initial: T): [T, (value: T) => void];
