export async function build(folder?: string): Promise<void> {
  await fetch(`https://a.example/${folder ?? ''}`);
}
export function list(): void {
  console.log('a');
}
