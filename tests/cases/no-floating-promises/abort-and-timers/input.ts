export function stop(controller: AbortController, timer: NodeJS.Timeout): void {
  controller.abort();
  clearTimeout(timer);
  setTimeout(() => undefined, 1);
}
