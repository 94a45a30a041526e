export function load(): string {
  return 'a';
}
function timed<T>(action: () => T): T {
  const start = Date.now();
  try {
    return action();
  } finally {
    Date.now() - start;
  }
}
export const text = (): string => timed(() => load()).trim();
