export interface NuxtApp {
  runWithContext<T>(fn: () => T): T | Promise<T>;
}
export function useNuxtApp(): NuxtApp;
export function useRuntimeConfig(): { readonly public: Record<string, string> };
export function useState<T>(key: string, initial?: () => T): { value: T };
export function defineNuxtPlugin(plugin: (nuxtApp: NuxtApp) => unknown): object;
export function defineNuxtRouteMiddleware(middleware: (to: { path: string }) => unknown): object;
