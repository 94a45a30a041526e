async function roleOf(user) {
  return user === 'root' ? 'admin' : 'guest';
}
export async function isAdmin(user) {
  return roleOf(user) === 'admin';
}
export async function isKnown(user) {
  return 'guest' !== roleOf(user);
}
