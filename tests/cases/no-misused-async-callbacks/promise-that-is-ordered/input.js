async function sizeOf(file) {
  return file.length;
}
export async function isLarge(file) {
  return sizeOf(file) > 1024;
}
