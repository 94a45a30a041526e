const isAllowed = async (user: string): Promise<boolean> => user !== 'guest';

export async function anyone(users: string[]): Promise<boolean> {
  return (await Promise.all(users.map(isAllowed))).some(Boolean);
}
