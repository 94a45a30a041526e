export async function run(): Promise<void> {
  await fetch('/a');
}
