export function crash(ms: number): void {
  setTimeout(() => {
    throw new Error('crash');
  }, ms);
}
