const given = process.argv.slice(2);
if (given.length !== 1) {
  console.error('expected one argument, and not', JSON.stringify(given));
  process.exit(1);
}

export function check(actual: unknown, expected: unknown): void {
  if (actual === expected) return;
  console.log(`Expected ${JSON.stringify(expected)}, and not ${JSON.stringify(actual)}`);
  process.exit(1);
}
