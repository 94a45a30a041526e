declare function isEven(n: number): Promise<boolean>;
export async function even(bytes: Uint8Array): Promise<Uint8Array> {
  return bytes.filter(async (n) => await isEven(n));
}
