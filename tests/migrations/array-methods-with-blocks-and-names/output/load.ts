interface File {
  readonly name: string;
}
export async function isGood(file: File): Promise<boolean> {
  return file.name !== '';
}
export async function good(files: readonly File[]): Promise<File[]> {
  return (await Promise.all(files.map(async (file) => {
    if (file.name === 'a') return [file];
    return (await isGood(file) && file.name !== 'b') ? [file] : [];
  }))).flat();
}
export const byName = async (files: File[]) => (await Promise.all(files.map(async (item) => await isGood(item) ? [item] : []))).flat().length;
export const last = async (files: File[]) => (await Promise.all(files.map(async (item) => await isGood(item) ? [item] : []))).flat().at(-1)?.name;
export const names = async (files: File[]) => (await Promise.all(files.map(async (file, index) => (index > 0 || !await isGood(file)) ? [file] : []))).flat().map(({ name }) => name);
export async function any(files: File[]): Promise<boolean> {
  if ((await Promise.all(files.map((file) => isGood(file)))).some(Boolean)) return true;
  return !(await Promise.all(files.map(async function (file) {
    return isGood(file);
  }))).every(Boolean);
}
