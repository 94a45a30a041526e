export function fail(error: unknown): never {
  console.error(error);
  process.exit(1);
}
