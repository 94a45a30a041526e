export function list(all: readonly string[]): void {
  console.log(JSON.stringify(all));
  process.exitCode = 1;
}
