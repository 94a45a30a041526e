export async function build(): Promise<void> {
  await Promise.resolve();
}
