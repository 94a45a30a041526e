import { rank } from './rank.js';

export async function ranked(users) {
  const list = [...users];
  return list.toSorted(async (a, b) => (await rank(a)) - (await rank(b)));
}
