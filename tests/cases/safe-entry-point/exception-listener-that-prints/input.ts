export function watch(): void {
  process.addListener('uncaughtException', (error) => console.error(error.message));
}
