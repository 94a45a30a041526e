import loading = require('./load.cjs');
declare const process: { exitCode?: number };
declare const console: { error(error: unknown): void };
async function main(): Promise<void> {
  await loading.load();
}
main().catch((error) => { console.error(error); process.exitCode = 1; });
