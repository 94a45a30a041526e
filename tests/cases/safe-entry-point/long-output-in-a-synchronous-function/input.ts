export function list(all: readonly string[]): void {
  process.stdout.write(JSON.stringify(all));
  process.exit();
}
