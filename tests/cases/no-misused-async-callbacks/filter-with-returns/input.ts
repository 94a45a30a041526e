declare function isAllowed(user: string): Promise<boolean>;
export async function allowed(users: string[]): Promise<string[]> {
  return users.filter(async (user) => {
    if (user === 'root') return true;
    const answer = await isAllowed(user);
    return answer && user !== 'guest';
  });
}
