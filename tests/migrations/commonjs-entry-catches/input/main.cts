import loading = require('./load.cjs');
declare const process: { exitCode?: number };
declare const console: { error(error: unknown): void };
function main(): void {
  loading.load();
}
main();
