export function reload(): void {
  void window.fetch('/reload', { method: 'POST' });
}
