async function sizeOf(file) {
  return file.length;
}
export async function isLarge(file) {
  return await sizeOf(file) > 1024;
}
