export async function reason(): Promise<string> {
  return 'because';
}
export async function fail(): Promise<never> {
  throw new Error(await reason());
}
export async function callsFail(): Promise<void> {
  await fail();
}
