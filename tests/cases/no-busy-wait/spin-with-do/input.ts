export async function pause(ms: number): Promise<void> {
  const start = Date.now();
  do {
    // Burns.
  } while (Date.now() - start < ms);
}
