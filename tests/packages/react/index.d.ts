export function useEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
export function useLayoutEffect(effect: () => void | (() => void), dependencies?: readonly unknown[]): void;
export function useCallback<T extends Function>(callback: T, dependencies: readonly unknown[]): T;
export function useState<T>(initial: T): [T, (value: T) => void];
export interface BaseSyntheticEvent<E, C> {
  readonly nativeEvent: E;
  currentTarget: C;
  preventDefault(): void;
  stopPropagation(): void;
}
export interface SyntheticEvent<T = Element, E = Event> extends BaseSyntheticEvent<E, EventTarget & T> {}
export interface FormEvent<T = Element> extends SyntheticEvent<T> {}
