export function onIdle(work: () => string): void {
  setImmediate(work);
}
