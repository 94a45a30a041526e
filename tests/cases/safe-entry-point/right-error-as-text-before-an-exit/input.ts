export function fail(error: unknown): never {
  console.error(JSON.stringify(error));
  process.exit(1);
}
