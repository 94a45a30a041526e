async function main(): Promise<void> {
  await fetch('https://a.example');
}
main().catch(console.error);
