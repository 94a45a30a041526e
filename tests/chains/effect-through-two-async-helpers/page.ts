import { getUser } from './user.js';

export async function renderPage(): Promise<string> {
  const user = await getUser();
  return `<p>${user}</p>`;
}
