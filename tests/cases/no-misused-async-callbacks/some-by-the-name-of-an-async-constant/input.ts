const isAllowed = async (user: string): Promise<boolean> => user !== 'guest';

export async function anyone(users: string[]): Promise<boolean> {
  return users.some(isAllowed);
}
