export async function run(): Promise<void> {
  await fetch('https://a.example');
}
