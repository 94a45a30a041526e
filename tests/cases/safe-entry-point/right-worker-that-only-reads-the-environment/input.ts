async function main(): Promise<void> {
  await fetch(process.env['URL'] ?? '');
}
main().catch(console.error);
