declare function isAllowed(user: string): Promise<boolean>;
export async function open(user: string): Promise<string> {
  if (await isAllowed(user)) return 'open';
  return (await isAllowed('root')) ? 'open' : 'closed';
}
