export function list(all: readonly string[]): void {
  console.log(JSON.stringify(all));
  process.exit(all.length === 0 ? 1 : 0);
}

export function refuse(all: readonly string[]): void {
  console.error(JSON.stringify(all));
  process.exit(1);
}
