async function isAllowed(user: string): Promise<boolean> {
  return user !== 'guest';
}

export async function allowed(users: string[]): Promise<string[]> {
  return users.filter(isAllowed);
}
