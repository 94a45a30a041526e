export interface Handler {
  (key: string): string;
  readonly title?: string;
}
export const load = ((key) => key.trim()) satisfies Handler;
export const table = { load, other: (key) => load(key) } satisfies Record<string, Handler>;
