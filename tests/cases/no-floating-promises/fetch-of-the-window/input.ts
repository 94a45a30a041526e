export function reload(): void {
  window.fetch('/reload', { method: 'POST' });
}
