export interface NavigateFunction {
  (to: string, options?: { replace?: boolean }): void | Promise<void>;
  (delta: number): void | Promise<void>;
}
export function useNavigate(): NavigateFunction;

export interface FetcherSubmitFunction {
  (target: FormData | Record<string, string>, options?: { method?: string; action?: string }): Promise<void>;
}
export type FetcherWithComponents<T> = {
  data: T | undefined;
  submit: FetcherSubmitFunction;
  load: (href: string) => Promise<void>;
};
export function useFetcher<T = unknown>(): FetcherWithComponents<T>;
export function createMemoryRouter(routes: readonly object[]): { navigate(to: string): Promise<void>; dispose(): void };
