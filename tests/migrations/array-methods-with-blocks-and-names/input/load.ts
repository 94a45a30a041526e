interface File {
  readonly name: string;
}
export function isGood(file: File): boolean {
  return file.name !== '';
}
export function good(files: readonly File[]): File[] {
  return files.filter((file) => {
    if (file.name === 'a') return true;
    return isGood(file) && file.name !== 'b';
  });
}
export const byName = (files: File[]) => files.filter(isGood).length;
export const last = (files: File[]) => files.findLast(isGood)?.name;
export const names = (files: File[]) => files.filter((file, index) => index > 0 || !isGood(file)).map(({ name }) => name);
export function any(files: File[]): boolean {
  if (files.some((file) => isGood(file))) return true;
  return !files.every(function (file) {
    return isGood(file);
  });
}
