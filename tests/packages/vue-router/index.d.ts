export interface Route {
  readonly params: Record<string, string>;
}
export interface Router {
  push(path: string): Promise<void>;
}
export function useRoute(): Route;
export function useRouter(): Router;
export function onBeforeRouteLeave(guard: () => boolean | void): void;
