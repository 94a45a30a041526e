export async function Thing() {
  this.a = 1;
}
export function make() {
  return new Thing();
}
