export function reportError(error: unknown): void {
  console.error(error);
}
declare const console: { error(value: unknown): void };
