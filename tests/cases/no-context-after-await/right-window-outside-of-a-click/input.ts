export async function show(): Promise<void> {
  const response = await fetch('/invoice');
  window.open(await response.text(), '_blank');
}
