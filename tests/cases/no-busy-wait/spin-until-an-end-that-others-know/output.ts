export async function pause(end: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, end - Date.now()));
  return end;
}
