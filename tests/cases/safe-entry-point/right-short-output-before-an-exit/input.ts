export function usage(name: string): never {
  const text = `usage: ${name} [options]`;
  console.error(text);
  console.error(JSON.stringify({ name }));
  console.log([name, 'x'].join('\n'));
  process.exit(2);
}
