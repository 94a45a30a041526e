async function main(): Promise<void> {
  await fetch('https://example.com');
}

main()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .then(() => process.exit());
