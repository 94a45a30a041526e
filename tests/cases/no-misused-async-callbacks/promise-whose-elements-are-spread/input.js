async function first() {
  return ['a'];
}
export async function all(more) {
  return [...(await first()), ...first(), ...more];
}
