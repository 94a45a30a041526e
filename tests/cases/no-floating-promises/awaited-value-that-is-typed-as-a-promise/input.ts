declare function count(): Promise<number> & number;
declare function nested(): PromiseLike<PromiseLike<number> & { readonly own: true }>;
declare function branded(): Promise<Promise<number> & { readonly brand: 'id' }>;

export async function load(isCold: boolean): Promise<void> {
  await count();
  await nested();
  await branded();
  isCold && (await count());
  isCold ? await count() : await branded();
}
